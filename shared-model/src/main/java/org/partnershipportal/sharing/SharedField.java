package org.partnershipportal.sharing;

/** A field of personal data. Support needs and safe-contact instructions are none of these: they always travel. */
public enum SharedField {
    NAME,
    EMAIL,
    PHONE,
    ADDRESS
}
