package org.partnershipportal.place;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class PlaceRepository extends BaseRepository {
    /** Neither a last day nor a position. */
    private static final String NO_MORE = ", null::date, null::float8, null::float8";

    private static final String COLUMNS =
            PlaceHit.COLUMNS.formatted("p.id, p.name, p.kind") + ", null::date, p.latitude, p.longitude";
    private static final String OF_A_COUNCIL = PlaceHit.COLUMNS.formatted("null::uuid, a.name, 'COUNCIL'") + NO_MORE;

    /** The smallest area may be a parish; what is named, and comes back as a choice, is the council area around it. */
    private static final String COUNCIL_AROUND = " left join lateral (select c.name, c.code, c.kind from area_within w"
            + " join area c on c.id = w.within_id where w.area_id = a.id and c.kind in ('DISTRICT', 'UNITARY')"
            + " and c.valid_from <= ?2 and coalesce(c.valid_until, 'infinity') >= ?2 order by c.name limit 1) d on true ";

    private static final String FROM = " from place p join area a on a.id = p.area_id" + COUNCIL_AROUND;
    private static final String COUNCILS = " from area a" + COUNCIL_AROUND
            + "where a.kind in ('DISTRICT', 'UNITARY') and a.valid_from <= ?2 and coalesce(a.valid_until, 'infinity') >= ?2";
    /** A parish and a ward of one name in one council are one place; the one that says most about who answers counts. */
    private static final String ONE_A_COUNCIL =
            "select distinct on (coalesce(d.name, a.name), coalesce(d.code, a.code)) "
                    + COLUMNS + FROM
                    + "where p.key = ?1 %s order by coalesce(d.name, a.name), coalesce(d.code, a.code),"
                    + " case p.kind when 'PARISH' then 1 when 'TOWN' then 2 when 'VILLAGE' then 3 when 'WARD' then 4 else 5 end,"
                    + " a.id";

    /** A list of split postcodes says more than the directory, and that more than the small set of the product. */
    private static final String POSTCODE = """
            with hit as (
                select 1 as rank, a.id as area_id, null::date as ended, null::float8 as latitude, null::float8 as longitude
                from postcode_split s join area a on a.code = s.district
                 and a.valid_from <= ?2 and coalesce(a.valid_until, 'infinity') >= ?2
                where s.key = ?1
                union all
                select 2, p.cell_id, p.ended, p.latitude, p.longitude from postcode p
                where p.key = ?1 and p.generation = (select g.id from postcode_generation g where g.status = 'CURRENT')
                union all
                select 3, p.area_id, null, p.latitude, p.longitude from place p where p.key = ?1 and p.kind = 'POSTCODE')
            select
            """ + PlaceHit.COLUMNS.formatted("null::uuid, ?3, 'POSTCODE'")
            + ", hit.ended, hit.latitude, hit.longitude from hit join area a on a.id = hit.area_id" + COUNCIL_AROUND
            + "where hit.rank = (select min(rank) from hit) order by coalesce(d.name, a.name)";

    private static final String OUTWARD = """
            with hit as (
                select p.area_id from place p where p.key = ?1 and p.kind = 'OUTWARD'
                union
                select a.id from postcode_outward o join area a on a.code = o.district
                 and a.valid_from <= ?2 and coalesce(a.valid_until, 'infinity') >= ?2
                where o.key = ?1
                  and o.generation = (select g.id from postcode_generation g where g.status = 'CURRENT'))
            select
            """ + PlaceHit.COLUMNS.formatted("null::uuid, ?1, 'OUTWARD'")
            + NO_MORE + " from hit join area a on a.id = hit.area_id" + COUNCIL_AROUND
            + "order by coalesce(d.name, a.name)";

    /** @param shown how the postcode is written in the answer */
    List<PlaceHit> findPostcode(String key, String shown, LocalDate on) {
        return list(PlaceHit::of, POSTCODE, key, on, shown);
    }

    List<PlaceHit> findOutward(String key, LocalDate on) {
        return list(PlaceHit::of, OUTWARD, key, on);
    }

    List<PlaceHit> findByKey(String key, LocalDate on) {
        return list(PlaceHit::of, ONE_A_COUNCIL.formatted("and p.kind not in ('POSTCODE', 'OUTWARD')"), key, on);
    }

    /** A name within an area whose name is also given: "Halstead, Braintree". */
    List<PlaceHit> findByKeyWithin(String key, String areaKey, LocalDate on) {
        return list(
                PlaceHit::of,
                ONE_A_COUNCIL.formatted("and exists (select 1 from area_within w join area c on c.id = w.within_id"
                        + " where w.area_id = a.id and regexp_replace(lower(c.name), '[^a-z0-9]+', ' ', 'g') = ?3)"),
                key,
                on,
                areaKey);
    }

    List<PlaceHit> findAreaByCode(String code, LocalDate on) {
        return list(PlaceHit::of, "select " + OF_A_COUNCIL + COUNCILS + " and a.code = ?1", code, on);
    }

    /** The council areas of the partnership. */
    List<PlaceHit> findCouncils(LocalDate on) {
        return list(PlaceHit::of, "select " + OF_A_COUNCIL + COUNCILS + " and ?1 = '' order by a.name", "", on).stream()
                .filter(PlaceHit::inside)
                .toList();
    }

    /** The district or unitary council of an area outside the partnership. */
    Optional<OutsideCouncil> findCouncil(UUID area, LocalDate on) {
        return first(
                row -> new OutsideCouncil(row.text(0), row.textOrNull(1)),
                "select o.name, o.website from area_within w join organisation_area oa on oa.area_id = w.within_id"
                        + " join organisation o on o.id = oa.organisation_id where w.area_id = ?1"
                        + " and oa.capacity in ('DISTRICT', 'UNITARY') and oa.valid_from <= ?2"
                        + " and coalesce(oa.valid_until, 'infinity') >= ?2 order by o.name limit 1",
                area,
                on);
    }

    /** What an unknown name looks like, the likest first. */
    List<PlaceHit> findLike(String key, LocalDate on) {
        return list(
                PlaceHit::of,
                "select " + COLUMNS + FROM
                        + "where p.key % ?1 and p.kind <> 'POSTCODE' order by similarity(p.key, ?1) desc, p.name limit 5",
                key,
                on);
    }
}
