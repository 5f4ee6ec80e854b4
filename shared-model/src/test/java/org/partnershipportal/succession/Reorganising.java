package org.partnershipportal.succession;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.responsibility.ResponsibilityService;
import org.partnershipportal.responsibility.ResponsibleBody;
import org.partnershipportal.tenancy.Asker;

/** Two administrators who plan on a day what becomes of Westmark. */
final class Reorganising {
    static final Asker FIRST = Asker.steward("first-person");
    static final Asker SECOND = Asker.steward("second-person");
    static final UUID ALDER_AREA = id("area:E07000991");
    static final UUID BIRCH_AREA = id("area:E07000992");

    private final Clock clock;

    Reorganising(LocalDate today) {
        ZoneId zone = ZoneId.of("Europe/London");
        this.clock = Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    /** Alder and Birch merge. */
    UUID merger(LocalDate on) {
        UUID plan = begin("A merger", on);
        UUID merged = body(plan, "Alderbirch District Council", "alderbirch", "DISTRICT");
        close(plan, Westmark.ALDER, merged);
        close(plan, Westmark.BIRCH, merged);
        follow(plan, Westmark.ALDER, ALDER_AREA, merged);
        follow(plan, Westmark.BIRCH, BIRCH_AREA, merged);
        return plan;
    }

    /** County and districts close; West follows in Alder, East in Birch, and West the county in what lies nowhere. */
    UUID split(LocalDate on) {
        UUID plan = begin("Two unitaries", on);
        UUID west = body(plan, "West Council", "west", "UNITARY");
        UUID east = body(plan, "East Council", "east", "UNITARY");
        close(plan, Westmark.ALDER, west);
        close(plan, Westmark.BIRCH, east);
        close(plan, Westmark.COUNTY, west);
        follow(plan, Westmark.ALDER, ALDER_AREA, west);
        follow(plan, Westmark.BIRCH, BIRCH_AREA, east);
        follow(plan, Westmark.COUNTY, ALDER_AREA, west);
        follow(plan, Westmark.COUNTY, BIRCH_AREA, east);
        return plan;
    }

    UUID begin(String name, LocalDate on) {
        return as(FIRST, w -> w.get(PlanService.class).begin(name, on));
    }

    UUID body(UUID plan, String name, String slug, String kind) {
        as(FIRST, w -> {
            w.get(PlanService.class).addBody(plan, name, slug, kind);
            return true;
        });
        return plan(plan).bodies().stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void close(UUID plan, UUID body, @Nullable UUID residuary) {
        as(FIRST, w -> {
            w.get(PlanService.class).close(plan, body, residuary);
            return true;
        });
    }

    void follow(UUID plan, UUID body, UUID area, UUID successor) {
        as(FIRST, w -> {
            w.get(PlanService.class).follow(plan, body, area, successor);
            return true;
        });
    }

    void propose(UUID plan) {
        as(FIRST, w -> {
            w.get(PublicationService.class).propose(plan);
            return true;
        });
    }

    void publish(Asker who, UUID plan) {
        as(who, w -> {
            w.get(PublicationService.class).publish(plan);
            return true;
        });
    }

    Plan plan(UUID plan) {
        return as(FIRST, w -> w.get(PlanService.class).get(plan));
    }

    RehearsalView rehearse(UUID plan) {
        return as(FIRST, w -> w.get(PublicationService.class).rehearse(plan));
    }

    List<String> problems(UUID plan) {
        return rehearse(plan).problems().stream().map(PlanProblem::what).toList();
    }

    <T> T as(Asker asker, Function<Wiring, T> useCase) {
        return Wiring.at(clock, asker, useCase);
    }

    static String responsible(String service, UUID area, LocalDate on) {
        List<ResponsibleBody> bodies = Wiring.as(
                Asker.ANYBODY,
                w -> w.get(ResponsibilityService.class).find(List.of(id("service:" + service)), area, on));
        return String.join(", ", bodies.stream().map(ResponsibleBody::name).toList());
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
