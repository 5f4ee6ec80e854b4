package org.partnershipportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** As whom the database is asked: a councillor never as a member of the body. */
class PermitsInterceptorTest {
    private static final UUID BODY = UUID.randomUUID();

    @Test
    void staffAskAsMembersOfTheirBody() throws Exception {
        assertThat(asked("works", Role.STAFF)).isEqualTo(Asker.member(BODY, "subject"));
        assertThat(asked("keepsDrafts", Role.STAFF)).isEqualTo(Asker.member(BODY, "subject"));
    }

    @Test
    void whoIsCouncillorAloneAsksAsAResidentOfTheBody() throws Exception {
        Asker councillor = new Asker(DatabaseRole.RESIDENT, BODY, "subject", null);
        assertThat(asked("raises", Role.COUNCILLOR)).isEqualTo(councillor);
        assertThat(asked("keepsDrafts", Role.COUNCILLOR)).isEqualTo(councillor);
        assertThat(asked("chooses", Role.COUNCILLOR)).isEqualTo(Asker.person("subject"));
        assertThatThrownBy(() -> asked("works", Role.COUNCILLOR)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void noPermissionOfACouncillorIsAskedAsAMember() throws Exception {
        for (Permission permission : Permission.values()) {
            if (permission.roles().contains(Role.COUNCILLOR)) {
                Method method = Uses.class.getMethod(
                        switch (permission) {
                            case KEEP_DRAFTS -> "keepsDrafts";
                            case BE_SIGNED_IN -> "chooses";
                            case RAISE_CASEWORK -> "raises";
                            case READ_WARD -> "reads";
                            default -> throw new AssertionError("a councillor may " + permission + ": say as whom");
                        });
                Asker asker = asked(method.getName(), Role.COUNCILLOR);
                assertThat(asker.role() == DatabaseRole.MEMBER && asker.tenant() != null)
                        .as(permission.name())
                        .isFalse();
            }
        }
    }

    @Test
    void whoIsBothActsAsBoth() throws Exception {
        assertThat(asked("works", Role.STAFF, Role.COUNCILLOR)).isEqualTo(Asker.member(BODY, "subject"));
        assertThat(asked("raises", Role.STAFF, Role.COUNCILLOR))
                .isEqualTo(new Asker(DatabaseRole.RESIDENT, BODY, "subject", null));
    }

    @Test
    void whoBringsAnEnquiryAsksForNoBody() throws Exception {
        assertThat(asked("brings", Role.COUNCILLOR)).isEqualTo(new Asker(DatabaseRole.RESIDENT, null, "subject", null));
    }

    @Test
    void whoUsesThePageOfALinkAsksAsNobodyWhoeverIsSignedIn() throws Exception {
        TrailSecret secret = TrailSecret.fresh();
        for (Role role : List.of(Role.COUNCILLOR, Role.STAFF, Role.MANAGER, Role.ADMINISTRATOR)) {
            assertThat(asked("replies", secret, role))
                    .as("replies as %s", role)
                    .isEqualTo(new Asker(DatabaseRole.MEMBER, null, null, secret.value()));
            assertThat(asked("readsTrail", secret, role)).isEqualTo(Asker.resident(secret.value()));
            assertThat(asked("opens", secret, role)).isEqualTo(Asker.resident(secret.value()));
        }
        assertThat(asked("works", secret, Role.STAFF))
                .as("by an own role")
                .isEqualTo(new Asker(DatabaseRole.MEMBER, BODY, "subject", secret.value()));
        assertThatThrownBy(() -> asked("replies", Role.COUNCILLOR)).isInstanceOf(NotPermittedException.class);
    }

    private static Asker asked(String use, Role... roles) throws Exception {
        return asked(use, null, roles);
    }

    private static Asker asked(String use, @Nullable TrailSecret secret, Role... roles) throws Exception {
        Acting acting = new Acting(BODY, "body", "Body", Set.of(roles));
        CurrentUser user = new CurrentUser();
        user.become("subject", "Name", List.of(acting), acting);
        Method method = Uses.class.getMethod(use);
        InvocationContext call = (InvocationContext) Proxy.newProxyInstance(
                PermitsInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> secret == null ? new Object[0] : new Object[] {secret};
                    case "proceed" -> Asking.current();
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        return (Asker) Objects.requireNonNull(new PermitsInterceptor(user).check(call));
    }

    /** Use cases with their permissions. */
    public static final class Uses {
        private Uses() {}

        @Permits(Permission.WORK_ON_CASES)
        public void works() {}

        @Permits(Permission.KEEP_DRAFTS)
        public void keepsDrafts() {}

        @Permits(Permission.BE_SIGNED_IN)
        public void chooses() {}

        @Permits(Permission.RAISE_CASEWORK)
        public void raises() {}

        @Permits(Permission.READ_WARD)
        public void reads() {}

        @Permits(Permission.BRING_ENQUIRY)
        public void brings() {}

        @Permits(Permission.REPLY_BY_TRAIL)
        public void replies() {}

        @Permits(Permission.READ_TRAIL)
        public void readsTrail() {}

        @Permits(Permission.OPEN_BY_LINK)
        public void opens() {}
    }
}
