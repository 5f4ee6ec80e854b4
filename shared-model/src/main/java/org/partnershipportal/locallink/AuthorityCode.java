package org.partnershipportal.locallink;

/**
 * By what a council is looked up.
 *
 * @param value as it was sent
 */
public record AuthorityCode(Kind kind, String value) {
    /** The lists in which councils have codes. */
    public enum Kind {
        /** The last part of its address on GOV.UK and here. */
        SLUG("authority_slug", "o.slug = ?1"),
        /** Of the Office for National Statistics, for instance E07000067. */
        GSS("gss", "upper(?1) = a.code"),
        /** Its older code, for instance 22UC. */
        SNAC("snac", "upper(?1) = o.snac"),
        /** Of Ordnance Survey's addresses. */
        CUSTODIAN("local_custodian_code", "o.custodian_code::text = ?1");

        private final String parameter;
        private final String matches;

        Kind(String parameter, String matches) {
            this.parameter = parameter;
            this.matches = matches;
        }

        /** The parameter that holds it. */
        public String parameter() {
            return parameter;
        }

        String matches() {
            return matches;
        }
    }
}
