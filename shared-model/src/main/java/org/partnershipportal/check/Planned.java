package org.partnershipportal.check;

import java.util.UUID;
import org.partnershipportal.standard.PromiseChannel;

/** A plan that was checked. */
record Planned(
        CheckKind kind,
        UUID body,
        UUID checker,
        PromiseChannel channel,
        String place,
        String scenario,
        HalfYear half) {}
