package org.partnershipportal.isolation;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** Those who try the policies: the login by which they come, and who they say they are. */
enum Actor {
    PUBLIC("portal_web", Asker.ANYBODY),
    RESIDENT("portal_web", resident(null)),
    RESIDENT_1("portal_web", resident("secret-1")),
    RESIDENT_NEW("portal_web", resident("secret-new")),
    /** A member of nothing, without a name. */
    NOBODY("portal_web", new Asker(DatabaseRole.MEMBER, null, null, null)),
    /** Of a body that has nothing to do with any enquiry. */
    STRANGER("portal_web", Asker.member(World.id("99"), "stranger")),
    A_STAFF("portal_web", Asker.member(World.id("a"), "a-staff")),
    A_ADMIN("portal_admin", Asker.member(World.id("a"), "a-admin")),
    B_STAFF("portal_worker", Asker.member(World.id("b"), "b-staff")),
    C_STAFF("portal_web", Asker.member(World.id("c"), "c-staff")),
    /** A person of two bodies, acting for the first. */
    A_TWO("portal_web", Asker.member(World.id("a"), "two")),
    /** The same person, acting for none yet. */
    TWO("portal_admin", Asker.person("two")),
    /** Named for the partnership desk, manager of a body; once staff of a party. */
    D_DECIDER("portal_web", Asker.member(World.id("d"), "d-decider")),
    /** The same person, acting for a body whose manager he or she is not. */
    D_ELSEWHERE("portal_web", Asker.member(World.id("99"), "d-decider")),
    /** A manager who was not named. */
    D_MANAGER("portal_web", Asker.member(World.id("d"), "d-manager")),
    /** Named, and no manager. */
    D_STAFF("portal_web", Asker.member(World.id("d"), "d-staff")),
    /** Named once, and no more. */
    D_PAST("portal_web", Asker.member(World.id("d"), "d-past")),
    /** Named, manager, and at work for a party too. */
    D_PARTY("portal_web", Asker.member(World.id("d"), "d-party")),
    /** Named, and manager no more. */
    D_LEFT("portal_web", Asker.member(World.id("d"), "d-left")),
    /** Of a body that has nothing to do with REF-4, and proves its reference and a detail of the caller. */
    A_PROOF("portal_web", new Asker(DatabaseRole.MEMBER, World.id("a"), "a-staff", "REF-4|detail")),
    /** The job that keeps delete-by dates, at work for a body. */
    A_KEEP("portal_worker", Asker.member(World.id("a"), "system:retention")),
    /** The job that has files scanned, at work for a body. */
    A_SCAN("portal_worker", Asker.member(World.id("a"), "system:scan")),
    /** The job that obeys who withdraws, at work for a body. */
    B_WITHDRAWAL("portal_worker", Asker.member(World.id("b"), "system:withdrawal")),
    /** The job that watches promises and hears what callers say, at work for a body. */
    B_PROMISE("portal_worker", Asker.member(World.id("b"), "system:promise")),
    /** The job that passes on what a closed body has open. */
    C_PASSING("portal_worker", Asker.member(World.id("c"), "system:succession")),
    /** Of a shared desk. */
    E_STAFF("portal_web", Asker.member(World.id("9e"), "e-staff")),
    /** Who opened the part f3 by a one-time link, for the body that has accepted it. */
    B_ONCE("portal_web", Asker.member(World.id("b"), "once:" + World.id("f3"))),
    /** A councillor of a body who has a term, and a fresh secret. */
    A_COUNCILLOR("portal_web", new Asker(DatabaseRole.RESIDENT, World.id("a"), "a-councillor", "secret-new")),
    /** One whose term is over. */
    A_FORMER("portal_web", new Asker(DatabaseRole.RESIDENT, World.id("a"), "a-former", "secret-new")),
    /** The job that counts wards, at work for a body. */
    A_FIGURES("portal_worker", Asker.member(World.id("a"), "system:figures")),
    /** The job that measures whether promises are kept, at work for a body. */
    A_PERFORMANCE("portal_worker", Asker.member(World.id("a"), "system:performance")),
    /** The job that reminds of monthly figures, at work for a body. */
    A_RETURNS("portal_worker", Asker.member(World.id("a"), "system:returns")),
    /** The job that reminds of actions to be followed up, at work for a body. */
    A_CHECKS("portal_worker", Asker.member(World.id("a"), "system:checks")),
    /** The job that counts who is trained, at work for a body. */
    A_TRAINING("portal_worker", Asker.member(World.id("a"), "system:training")),
    /** The job that counts requests for other formats, and who gives feedback, at work for a body. */
    A_EQUALITY("portal_worker", Asker.member(World.id("a"), "system:equality")),
    MACHINE("portal_web", Asker.person("b-system")),
    STEWARD("portal_admin", Asker.steward("p-admin")),
    JOB("portal_worker", new Asker(DatabaseRole.JOB, null, "system:outbox", null));

    private final String login;

    @SuppressWarnings("ImmutableEnumChecker") // a record of text and an id
    private final Asker asker;

    Actor(String login, Asker asker) {
        this.login = login;
        this.asker = asker;
    }

    static Actor of(String label) {
        return Arrays.stream(values())
                .filter(actor -> actor.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor " + label));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String login() {
        return login;
    }

    Asker asker() {
        return asker;
    }

    @Nullable
    UUID tenant() {
        return asker.tenant();
    }

    private static Asker resident(@Nullable String secret) {
        return new Asker(DatabaseRole.RESIDENT, null, null, secret);
    }
}
