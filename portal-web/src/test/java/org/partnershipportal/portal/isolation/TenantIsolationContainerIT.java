package org.partnershipportal.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** In a real server: who asks is known before the transaction, and nothing of it is left after. */
@ExtendWith({DatabaseFirst.class, ArquillianExtension.class})
class TenantIsolationContainerIT {
    private static final UUID ALDER = Westmark.ALDER;
    private static final UUID BIRCH = Westmark.BIRCH;
    private static final int VISITS = 200;

    /** Many more than there are connections, and far fewer than the server's executor takes (it refuses, not waits). */
    private static final int AT_ONCE = 20;

    @Inject
    private Visits visits;

    @Inject
    private AskedService asked;

    @Inject
    private AskedRepository repository;

    @Inject
    private FormDraftService drafts;

    @Inject
    private Sightings sightings;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource pool;

    @Deployment
    static WebArchive deployment() {
        return IsolationArchive.build();
    }

    @Test
    void whoAsksIsKnownBeforeTheTransactionBegins() {
        visits.actFor(ALDER);
        assertThat(asked.whoAsks()).isEqualTo("portal_member " + ALDER + " " + Visits.PERSON);
        assertThat(sightings.all())
                .containsExactly(new Sighting(
                        new Asker(DatabaseRole.MEMBER, ALDER, Visits.PERSON, null), Status.STATUS_NO_TRANSACTION));
        assertThat(Asking.current()).isNull();
    }

    @Test
    void whoLacksThePermissionIsRefusedBeforeAnySql() {
        visits.actFor(ALDER);
        assertThatThrownBy(() -> asked.whoAsksAsSteward()).isInstanceOf(NotPermittedException.class);
        assertThat(sightings.all()).as("neither transaction nor connection").isEmpty();
    }

    @Test
    void nobodyIsRefusedToo() {
        assertThatThrownBy(() -> asked.whoAsks()).isInstanceOf(NotPermittedException.class);
        assertThat(sightings.all()).isEmpty();
    }

    @Test
    void aReadOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> Asking.as(Asker.member(ALDER, Visits.PERSON), () -> repository.whoAsks()))
                .isInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void twoBodiesInTurnOnTheSameConnectionsNeverMeet() throws Exception {
        visits.write(ALDER);
        visits.write(BIRCH);
        for (int visit = 0; visit < VISITS; visit += AT_ONCE) {
            visitAllAtOnce(visit);
        }
        nothingIsLeftOnAnyConnection();
    }

    @Test
    void aRefusedWishLeavesNothing() throws SQLException {
        visits.actFor(BIRCH);
        assertThatThrownBy(() -> asked.saveThenRefuse("refused")).isInstanceOf(BusinessException.class);
        assertThat(drafts.fieldsOf("refused")).isEmpty();
        nothingIsLeftOnAnyConnection();
    }

    private void visitAllAtOnce(int first) throws Exception {
        List<Future<Map<String, String>>> reads = new ArrayList<>();
        List<Future<String>> askers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            UUID body = bodyOf(first + i);
            reads.add(threads.submit(() -> visits.read(body)));
            askers.add(threads.submit(() -> visits.whoAsks(body)));
        }
        for (int i = 0; i < AT_ONCE; i++) {
            String body = bodyOf(first + i).toString();
            assertThat(reads.get(i).get()).containsExactly(Map.entry("body", body));
            assertThat(askers.get(i).get()).contains(body);
        }
    }

    private static UUID bodyOf(int visit) {
        return visit % 2 == 0 ? ALDER : BIRCH;
    }

    /** All connections of the pool at once, so that each is looked at. */
    private void nothingIsLeftOnAnyConnection() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < IsolationArchive.POOL_SIZE; i++) {
                all.add(pool.getConnection());
            }
            for (Connection connection : all) {
                requireBare(connection);
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    private static void requireBare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select current_user, coalesce(current_setting('app.tenant', true), '')
                        || coalesce(current_setting('app.user', true), '')
                        || coalesce(current_setting('app.trail', true), '')
                    """)) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("portal_web");
            assertThat(row.getString(2)).isEmpty();
        }
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from portal.form_draft"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
