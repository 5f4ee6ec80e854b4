package org.partnershipportal.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from natural keys, so that the same thing has the same id in every run. */
final class DemoId {
    private DemoId() {}

    /** For instance {@code of("organisation", "braintree")}. */
    static UUID of(String kind, String... key) {
        return UUID.nameUUIDFromBytes((kind + ":" + String.join("|", key)).getBytes(StandardCharsets.UTF_8));
    }
}
