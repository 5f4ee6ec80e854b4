package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.locallink.AuthorityCode;
import org.partnershipportal.locallink.AuthorityCode.Kind;
import org.partnershipportal.locallink.FollowedBySeveral;
import org.partnershipportal.locallink.LocalAuthorityRow;
import org.partnershipportal.locallink.LocalLinkService;
import org.partnershipportal.locallink.LocalLinkView;
import org.partnershipportal.tenancy.Asker;

/** The county and its districts become two unitaries on 1 April 2028: who asks by an old code gets who follows. */
class LocalLinksFollowIT {
    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2026, 11, 22));
    private static final int BINS = 524;
    private static final int POTHOLES = 557;

    @BeforeAll
    static void publish() {
        Database.use("links_split");
        Westmark.found();
        as(SECOND, """
                update council_service set lgsl = case slug when 'bins' then 524 else 557 end
                where slug in ('bins', 'potholes');
                update organisation set snac = '99UA', custodian_code = 9901 where slug = 'alder';
                update organisation set snac = '99' where slug = 'westmark'
                """);
        page(Westmark.ALDER, "bins");
        page(Westmark.COUNTY, "potholes");
        UUID plan = ADMINISTRATORS.split(DAY);
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void as(Asker asker, String sql) {
        Database.sql("portal_admin", asker, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static void page(UUID body, String service) {
        as(
                Westmark.staff(body),
                "insert into contact (id, organisation_id, service_id, channel, value) select gen_random_uuid(), o.id, s.id,"
                        + " 'WEB', 'https://' || o.slug || '.example.org/' || s.slug from organisation o, council_service s"
                        + " where o.id = '" + body + "' and s.slug = '" + service + "'");
    }

    @Test
    void beforeTheDayNothingChanges() {
        Stream.of(LocalDate.of(2026, 11, 22), EVE).forEach(on -> {
            assertThat(councils(on, slug("alder"))).containsExactly("alder null", "westmark null");
            assertThat(councils(on, new AuthorityCode(Kind.SNAC, "99ua")))
                    .containsExactly("alder null", "westmark null");
            assertThat(link(on, slug("alder"), BINS)).isEqualTo("alder https://alder.example.org/bins");
            assertThat(link(on, slug("alder"), POTHOLES)).isEqualTo("westmark https://westmark.example.org/potholes");
            assertThatThrownBy(() -> councils(on, slug("west"))).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void eachOldCodeOfADistrictLeadsToTheOneThatFollows() {
        for (AuthorityCode code : List.of(
                slug("alder"), new AuthorityCode(Kind.SNAC, "99UA"), new AuthorityCode(Kind.CUSTODIAN, "9901"))) {
            assertThat(councils(DAY, code)).containsExactly("west alder");
            assertThat(link(DAY, code, BINS)).isEqualTo("west https://alder.example.org/bins");
            assertThat(link(DAY, code, POTHOLES)).isEqualTo("west https://westmark.example.org/potholes");
        }
        assertThat(councils(DAY, new AuthorityCode(Kind.GSS, "E07000991")))
                .as("the area still has its code")
                .containsExactly("west null");
        assertThat(link(DAY, slug("birch"), BINS)).isEqualTo("east null");
        assertThat(link(DAY, slug("birch"), POTHOLES)).isEqualTo("east https://westmark.example.org/potholes");
        assertThat(link(DAY, slug("cove"), BINS)).isEqualTo("cove null");
    }

    @Test
    void whereSeveralFollowTheyAreNamed() {
        for (AuthorityCode code : List.of(
                slug("westmark"), new AuthorityCode(Kind.SNAC, "99"), new AuthorityCode(Kind.GSS, "E10000099"))) {
            assertThat(councils(DAY, code)).containsExactly("east westmark", "west westmark");
            assertThatThrownBy(() -> link(DAY, code, POTHOLES)).isInstanceOfSatisfying(FollowedBySeveral.class, e -> {
                assertThat(e.arguments())
                        .containsExactly(
                                "Westmark County Council", "31 March 2028", "East Council (east), West Council (west)");
                assertThat(e.followers()).extracting(LocalAuthorityRow::gss).containsExactly("E07000992", "E07000991");
            });
        }
    }

    @Test
    void whatASuccessorSaysItselfTakesThePlaceOfTheOld() {
        as(
                SECOND,
                "insert into tenant (id, status, joined_on, keycloak_alias)"
                        + " select id, 'ACTIVE', current_date, slug from organisation where slug = 'east'");
        UUID east = new Reorganising(DAY)
                .as(Asker.ANYBODY, w -> w.get(LocalLinkService.class).getAuthorities(slug("east")))
                .get(0)
                .id();
        page(east, "bins");
        assertThat(link(DAY, slug("birch"), BINS)).isEqualTo("east https://east.example.org/bins");
        as(Westmark.staff(east), "delete from contact where organisation_id = '" + east + "'");
    }

    private static AuthorityCode slug(String slug) {
        return new AuthorityCode(Kind.SLUG, slug);
    }

    private static List<String> councils(LocalDate on, AuthorityCode code) {
        return new Reorganising(on)
                .as(Asker.ANYBODY, w -> w.get(LocalLinkService.class).getAuthorities(code)).stream()
                        .map(council -> council.slug() + " "
                                + (council.follows() == null
                                        ? null
                                        : council.follows().slug()))
                        .toList();
    }

    private static String link(LocalDate on, AuthorityCode code, int lgsl) {
        LocalLinkView link = new Reorganising(on)
                .as(Asker.ANYBODY, w -> w.get(LocalLinkService.class).getLink(code, lgsl, null));
        return link.authority().slug() + " "
                + (link.page() == null ? null : link.page().address());
    }
}
