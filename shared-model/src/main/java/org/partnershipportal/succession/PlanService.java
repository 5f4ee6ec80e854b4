package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.succession.Plan.NewBody;

/** Drafts of reorganisations. Each change is refused once the plan is no draft any more. */
@Dependent
@Transactional
public class PlanService {
    private static final int LONGEST_NAME = 200;
    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);
    private static final List<String> KINDS = List.of(
            "COUNTY",
            "DISTRICT",
            "UNITARY",
            "POLICE",
            "FIRE",
            "NHS",
            "HOUSING",
            "VOLUNTARY",
            "PARISH",
            "WATER",
            "OTHER");

    private final PlanRepository plans;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public PlanService(PlanRepository plans, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** All plans, those to come first. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public List<PlanRow> plans() {
        return plans.findAll();
    }

    /** @throws NotFoundException when there is no such plan */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public Plan get(UUID id) {
        return plans.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Begins a draft; returns its id. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public UUID begin(@Nullable String name, @Nullable LocalDate on) {
        require("name", isText(name), "error.plan.name");
        if (on == null) {
            throw new InvalidInputException("day", "error.plan.day");
        }
        require("day", on.isAfter(LocalDate.now(clock)), "error.plan.past");
        require("day", on.isBefore(LATEST), "error.plan.far");
        UUID id = UUID.randomUUID();
        plans.add(id, Texts.required(name), on);
        audit.record("reorganisation.begun", "reorganisation", id, Texts.required(name));
        return id;
    }

    /** Adds a body that begins on the plan's day. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void addBody(UUID plan, @Nullable String name, @Nullable String slug, @Nullable String kind) {
        draft(plan);
        require("bodyName", isText(name), "error.plan.body-name");
        require(
                "slug",
                slug != null && slug.length() <= LONGEST_NAME && slug.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                "error.plan.slug");
        require("kind", kind != null && KINDS.contains(kind), "error.plan.kind");
        NewBody body = new NewBody(UUID.randomUUID(), Texts.required(slug), Texts.required(name), Texts.required(kind));
        require("slug", !plans.isSlugTaken(body.slug()) && plans.addBody(plan, body), "error.plan.slug-taken");
        audit.record("reorganisation.changed", "reorganisation", plan, "body " + body.slug());
    }

    /** Closes a body; {@code residuary} follows it in all that lies in no place, null when that is open. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void close(UUID plan, @Nullable UUID body, @Nullable UUID residuary) {
        Plan draft = draft(plan);
        if (body == null) {
            throw new InvalidInputException("body", "error.plan.body");
        }
        plans.close(plan, body, residuary);
        refuseUnsound(draft, problem -> isAbout(problem, get(plan), body) ? "body" : "residuary");
        audit.record("reorganisation.changed", "reorganisation", plan, "closes " + body);
    }

    /** Names who follows a closing body in an area, in place of who was named there. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void follow(UUID plan, @Nullable UUID body, @Nullable UUID area, @Nullable UUID successor) {
        Plan draft = draft(plan);
        if (body == null || draft.closureOf(body).isEmpty()) {
            throw new InvalidInputException("closing", "error.plan.closing");
        }
        if (area == null) {
            throw new InvalidInputException("area", "error.plan.area");
        }
        if (successor == null) {
            throw new InvalidInputException("successor", "error.plan.successor");
        }
        plans.addSuccessor(plan, body, area, successor);
        refuseUnsound(draft, problem -> "successor");
        audit.record("reorganisation.changed", "reorganisation", plan, "succession of " + body);
    }

    /** Takes a new body or a closure, with its successors, out of the draft. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void remove(UUID plan, UUID body) {
        draft(plan);
        plans.removeBody(plan, body);
        plans.reopen(plan, body);
        audit.record("reorganisation.changed", "reorganisation", plan, "without " + body);
    }

    private Plan draft(UUID id) {
        Plan plan = get(id);
        if (!plan.isDraft()) {
            throw new PlanDecided();
        }
        return plan;
    }

    /** A step that nothing added later could mend is not taken: told at the field that {@code at} names. */
    private void refuseUnsound(Plan before, Function<PlanProblem, String> at) {
        List<PlanProblem> known = problems(before);
        problems(get(before.id())).stream()
                .filter(problem -> problem.isGrave() && !known.contains(problem))
                .findFirst()
                .ifPresent(problem -> {
                    throw new InvalidInputException(
                            at.apply(problem),
                            "error.plan." + problem.what(),
                            problem.names().toArray());
                });
    }

    private List<PlanProblem> problems(Plan plan) {
        return PlanChecks.of(plan, plans.findKnown(plan.id()), LocalDate.now(clock));
    }

    /** The body that closes is wrong, not who follows it: it has closed already, or is to follow another. */
    private static boolean isAbout(PlanProblem problem, Plan plan, UUID body) {
        String name = plan.closureOf(body).map(Plan.Closure::name).orElse("");
        boolean followsAnother = problem.what().equals("successor-closes")
                && name.equals(problem.names().get(1));
        return followsAnother || problem.what().equals("closed-already");
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    private static void require(String field, boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new InvalidInputException(field, key);
        }
    }
}
