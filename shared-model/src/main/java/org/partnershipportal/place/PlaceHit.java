package org.partnershipportal.place;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.Columns;

/**
 * A place as the database knows it.
 *
 * @param ended as in {@link PlaceFacts}
 * @param inside whether a body of the partnership is a council there
 */
record PlaceHit(
        PlaceRow row,
        boolean inside,
        Optional<LocalDate> ended,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    static final String COLUMNS =
            "%s, a.id, coalesce(d.name, a.name), coalesce(d.code, a.code), coalesce(d.kind, a.kind),"
                    + " (select c.name from area_within w join area c on c.id = w.within_id and c.kind = 'COUNTY'"
                    + " where w.area_id = a.id limit 1),"
                    + " exists (select 1 from area_within w join organisation_area oa on oa.area_id = w.within_id"
                    + " join tenant t on t.id = oa.organisation_id"
                    + " where w.area_id = a.id and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY'))";

    /** Of {@link #COLUMNS}, then the day on which it ended, its latitude and its longitude. */
    static PlaceHit of(Columns columns) {
        return new PlaceHit(
                row(columns),
                columns.flag(8),
                columns.dateIfAny(9),
                columns.decimalIfAny(10),
                columns.decimalIfAny(11));
    }

    PlaceFacts facts(@Nullable OutsideCouncil outside) {
        return new PlaceFacts(ended.orElse(null), outside, false, latitude, longitude);
    }

    private static PlaceRow row(Columns columns) {
        return new PlaceRow(
                columns.uuidOrNull(0),
                columns.text(1),
                columns.text(2),
                columns.uuid(3),
                columns.text(4),
                columns.text(5),
                columns.text(6),
                columns.textOrNull(7));
    }
}
