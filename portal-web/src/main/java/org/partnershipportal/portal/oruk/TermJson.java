package org.partnershipportal.portal.oruk;

import org.partnershipportal.openreferral.Taxonomy;
import org.partnershipportal.openreferral.Term;
import org.partnershipportal.web.page.Messages;

/** Taxonomies and their terms in the shape of Open Referral UK. */
final class TermJson {
    private static final String LGSL_SERVICE = "http://id.esd.org.uk/service/";
    private static final String LGSL = "http://id.esd.org.uk/list/services";

    private TermJson() {}

    static void taxonomy(OrukJson json, Taxonomy taxonomy) {
        json.with("id", taxonomy.id())
                .with("name", name(taxonomy))
                .with("description", Messages.text("oruk.taxonomy." + taxonomy.key() + ".description"))
                .with("uri", taxonomy == Taxonomy.LGSL ? LGSL : null);
    }

    static void term(OrukJson json, Term term) {
        Taxonomy taxonomy = term.taxonomy();
        String description = term.description();
        json.with("id", term.id())
                .with("name", term.name())
                .with(
                        "description",
                        description == null ? Messages.text("oruk.term.description", term.name()) : description)
                .with("taxonomy", name(taxonomy))
                .with("taxonomy_id", taxonomy.id())
                .with("term_uri", taxonomy == Taxonomy.LGSL ? LGSL_SERVICE + term.key() : null);
    }

    private static String name(Taxonomy taxonomy) {
        return Messages.text("oruk.taxonomy." + taxonomy.key());
    }
}
