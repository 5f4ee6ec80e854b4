package org.partnershipportal.onboarding;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class ClientRepository extends BaseRepository {
    private static final String BODIES = "from organisation o join tenant t on t.id = o.id and t.status = 'ACTIVE'";

    List<ClientRow> findClients() {
        return list(row -> new ClientRow(row.text(0), row.text(1)), """
                select c.client_id, o.name from machine_client c join organisation o on o.id = c.tenant_id order by 2, 1
                """);
    }

    List<FrontDoorChoice> findBodies() {
        return list(
                row -> new FrontDoorChoice(row.text(0), row.text(1)),
                "select o.slug, o.name " + BODIES + " order by 2");
    }

    boolean isBody(String slug) {
        return first(row -> row.text(0), "select o.slug " + BODIES + " where o.slug = ?1", slug)
                .isPresent();
    }

    /** False when the client acts for a body already. */
    boolean isAdded(String client, String body) {
        return change(
                        "insert into machine_client (client_id, tenant_id) select ?1, o.id " + BODIES
                                + " where o.slug = ?2 on conflict do nothing",
                        client,
                        body)
                == 1;
    }

    /** False when it acts for none. */
    boolean isEnded(String client) {
        return change("delete from machine_client where client_id = ?1", client) == 1;
    }
}
