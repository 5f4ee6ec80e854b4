package org.partnershipportal.openreferral;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** By what services are sorted. */
public enum Taxonomy {
    /** Groups of services, for instance Bins and recycling. */
    GROUPS("group", "true", "s.group_name = ?"),
    /** Life stages, for instance moving home. */
    LIFE_STAGES(
            "life-stage",
            "exists (select 1 from life_stage_service k where k.service_id = s.id)",
            "exists (select 1 from life_stage_service k where k.service_id = s.id and k.life_stage = ?)"),
    /** The Local Government Services List, by its numbers. */
    LGSL("lgsl", "s.lgsl is not null", "s.lgsl::text = ?");

    private final String key;
    private final String holdsService;
    private final String putsServiceUnder;

    Taxonomy(String key, String holdsService, String putsServiceUnder) {
        this.key = key;
        this.holdsService = holdsService;
        this.putsServiceUnder = putsServiceUnder;
    }

    /** Its id, the same in every partnership. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("partnershipportal.org/taxonomies/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** As it stands in message keys. */
    public String key() {
        return key;
    }

    /** Whether the service s has a term of this taxonomy, in SQL. */
    String holdsService() {
        return holdsService;
    }

    /** Whether the service s has the term whose key stands for the question mark, in SQL. */
    String putsServiceUnder() {
        return putsServiceUnder;
    }
}
