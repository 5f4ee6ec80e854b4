package org.partnershipportal.place;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class PlaceRepository extends BaseRepository {
    private static final String COUNTY = """
            (select c.name from area_within w join area c on c.id = w.within_id and c.kind = 'COUNTY'
             where w.area_id = a.id limit 1)
            """;
    /** The smallest area may be a parish; what is named, and comes back as a choice, is the council area around it. */
    private static final String COLUMNS =
            "p.id, p.name, p.kind, a.id, coalesce(d.name, a.name), coalesce(d.code, a.code),"
                    + " coalesce(d.kind, a.kind), " + COUNTY;

    private static final String FROM = " from place p join area a on a.id = p.area_id left join lateral"
            + " (select c.name, c.code, c.kind from area_within w join area c on c.id = w.within_id"
            + " where w.area_id = a.id and c.kind in ('DISTRICT', 'UNITARY') limit 1) d on true ";

    List<PlaceRow> findByKey(String key) {
        return list(
                PlaceRepository::shape,
                "select distinct on (a.name, a.id) " + COLUMNS
                        + FROM + "where p.key = ?1"
                        + " order by a.name, a.id, p.kind",
                key);
    }

    /** A name within an area whose name is also given: "Halstead, Braintree". */
    List<PlaceRow> findByKeyWithin(String key, String areaKey) {
        return list(
                PlaceRepository::shape,
                "select distinct on (a.name, a.id) " + COLUMNS
                        + FROM
                        + "where p.key = ?1 and exists (select 1 from area_within w join area c on c.id = w.within_id"
                        + " where w.area_id = a.id and regexp_replace(lower(c.name), '[^a-z0-9]+', ' ', 'g') = ?2)"
                        + " order by a.name, a.id, p.kind",
                key,
                areaKey);
    }

    List<PlaceRow> findAreaByCode(String code, LocalDate on) {
        return list(
                PlaceRepository::shape,
                "select null::uuid, a.name, 'COUNCIL', a.id, a.name, a.code, a.kind, " + COUNTY
                        + " from area a where a.code = ?1 and a.kind in ('DISTRICT', 'UNITARY')"
                        + " and a.valid_from <= ?2 and coalesce(a.valid_until, 'infinity') >= ?2",
                code,
                on);
    }

    /** What an unknown name looks like, the likest first. */
    List<PlaceRow> findLike(String key) {
        return list(
                PlaceRepository::shape,
                "select " + COLUMNS + FROM
                        + "where p.key % ?1 and p.kind <> 'POSTCODE' order by similarity(p.key, ?1) desc, p.name limit 5",
                key);
    }

    private static PlaceRow shape(Columns row) {
        return new PlaceRow(
                row.uuidOrNull(0),
                row.text(1),
                row.text(2),
                row.uuid(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7));
    }
}
