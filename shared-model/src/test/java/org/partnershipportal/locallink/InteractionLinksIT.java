package org.partnershipportal.locallink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.locallink.AuthorityCode.Kind;
import org.partnershipportal.tenancy.Asker;

/** A council may have a page for each thing that a resident wants to do about a service. */
class InteractionLinksIT {
    @BeforeAll
    static void found() {
        Database.use("interactions");
        Westmark.found();
        as(Asker.steward("system:test"), """
                update council_service set lgsl = case slug when 'bins' then 524 else 560 end
                where slug in ('bins', 'repairs');
                insert into interaction_link (organisation_id, lgsl, lgil, url) select o.id, l.lgsl, l.lgil,
                    'https://' || o.slug || '.example.org/' || l.lgsl || '/' || l.lgil
                from organisation o join (values ('birch', 524, 4), ('birch', 524, 8), ('birch', 524, 9),
                                                 ('birch', 560, 8), ('cove', 524, 0)) as l (slug, lgsl, lgil)
                  on l.slug = o.slug
                """);
        page(Westmark.ALDER, "alder");
        page(Westmark.COVE, "cove");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void page(UUID body, String slug) {
        as(
                Westmark.staff(body),
                "insert into contact (id, organisation_id, service_id, channel, value) select gen_random_uuid(), '"
                        + body + "', id, 'WEB', 'https://" + slug
                        + ".example.org/bins' from council_service where slug = 'bins'");
    }

    private static void as(Asker asker, String sql) {
        Database.sql("portal_admin", asker, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "birch, 524, 4, https://birch.example.org/524/4 4",
        "birch, 524, 8, https://birch.example.org/524/8 8",
        "birch, 524, 5, none",
        "birch, 524, , https://birch.example.org/524/4 4",
        "birch, 560, , https://birch.example.org/560/8 8",
        "birch, 560, 4, none",
        "alder, 524, 4, https://alder.example.org/bins null",
        "alder, 524, , https://alder.example.org/bins null",
        "cove, 524, 0, https://cove.example.org/524/0 0",
        "cove, 524, 4, none",
        "cove, 524, , https://cove.example.org/bins null"
    })
    void thePageOfAnInteractionIsGivenElseTheOneForAllElseNone(
            String council, int lgsl, Integer lgil, String expected) {
        LocalLinkView.Page page = Wiring.as(
                        Asker.ANYBODY,
                        w -> w.get(LocalLinkService.class).getLink(new AuthorityCode(Kind.SLUG, council), lgsl, lgil))
                .page();
        assertThat(page == null ? "none" : page.address() + " " + page.lgil()).isEqualTo(expected);
    }
}
