package org.partnershipportal.openreferral;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Services as bodies give them. */
@Dependent
class ListedServiceRepository extends BaseRepository {
    private static final String ORDER = " order by lower(s.name), o.name, o.id";
    private static final String BODY = """
            select o.id, o.slug, o.name, o.kind, o.website,
                   (select a.code from organisation_area oa join area a on a.id = oa.area_id
                    where oa.organisation_id = o.id and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY')
                      and oa.valid_from <= ?1 and coalesce(oa.valid_until, 'infinity') >= ?1 limit 1)
            from organisation o where o.id in (select g.organisation_id from given g)
            """;

    int count(Conditions wanted) {
        return first(
                        row -> row.number(0),
                        ListedSql.GIVEN + "select count(*) from given g" + ListedSql.OF_PAIR + "where true"
                                + wanted.sql(),
                        wanted.arguments())
                .orElseThrow();
    }

    /** What costs time is looked up for the rows of the page alone. */
    List<ListedServiceRow> find(Conditions wanted, PageWish page) {
        String rows = "(select g.* from given g" + ListedSql.OF_PAIR + "where true" + wanted.sql() + ORDER + " limit "
                + wanted.next(page.size()) + " offset " + wanted.next(page.offset()) + ") g";
        return list(
                ListedSql::service,
                ListedSql.GIVEN + "select " + ListedSql.SERVICE + " from " + rows + ListedSql.OF_PAIR + ListedSql.OFFER
                        + ListedSql.CHANGED + ORDER,
                wanted.arguments());
    }

    List<ListedBody> findBodies(Conditions wanted) {
        return list(
                row -> ListedSql.body(row, 0),
                ListedSql.GIVEN + BODY + wanted.sql() + " order by o.name, o.id",
                wanted.arguments());
    }

    List<Term> findGroups() {
        return list(
                row -> new Term(Taxonomy.GROUPS, row.text(0), row.text(0), null),
                "select distinct group_name from council_service order by group_name");
    }

    List<Term> findLifeStages() {
        return list(ListedServiceRepository::stage, "select slug, name, intro from life_stage order by position, name");
    }

    List<Term> findNumbers() {
        return list(
                row -> new Term(Taxonomy.LGSL, row.text(0), row.text(1), row.text(2)),
                "select distinct on (lgsl) lgsl, name, description from council_service where lgsl is not null"
                        + " order by lgsl, name");
    }

    List<Term> findLifeStages(ListedServiceRow service) {
        return list(
                ListedServiceRepository::stage,
                "select l.slug, l.name, l.intro from life_stage l join life_stage_service s on s.life_stage = l.slug"
                        + " where s.service_id = ?1 order by l.position, l.name",
                service.facts().serviceId());
    }

    private static Term stage(Columns row) {
        return new Term(Taxonomy.LIFE_STAGES, row.text(0), row.text(1), row.text(2));
    }
}
