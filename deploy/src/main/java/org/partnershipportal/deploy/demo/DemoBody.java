package org.partnershipportal.deploy.demo;

import java.util.UUID;

/** A body that takes part in a demo enquiry. */
record DemoBody(String slug) {
    UUID id() {
        return DemoId.of("organisation", slug);
    }

    String name() {
        return DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> row.get("slug").equals(slug))
                .findFirst()
                .orElseThrow()
                .get("name");
    }
}
