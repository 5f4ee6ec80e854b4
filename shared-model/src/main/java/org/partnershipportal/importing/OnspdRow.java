package org.partnershipportal.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.place.PlaceText;

/** What the portal keeps of a row of the directory; a code that stands for "none" is null. */
record OnspdRow(
        String key,
        @Nullable LocalDate ended,
        @Nullable String district,
        @Nullable String county,
        @Nullable String ward,
        @Nullable String parish,
        @Nullable String police,
        @Nullable String health,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    private static final Pattern CODE = Pattern.compile("[EWSNLMK][0-9]{8}");
    private static final Pattern NONE = Pattern.compile("[EWSNLMK]99999999");
    private static final Pattern MONTH = Pattern.compile("[0-9]{6}");
    /** The directory's latitude of a postcode without a grid reference. */
    private static final double NOWHERE = 99.999;

    static OnspdRow of(SourceRow row) throws Wrong {
        return new OnspdRow(
                key(row.get(0)),
                month(row.get(1)),
                code("oslaua", row.get(2)),
                code("oscty", row.get(3)),
                code("osward", row.get(4)),
                code("parish", row.get(5)),
                code("pfa", row.get(6)),
                code("icb", row.get(7)),
                degrees("lat", row.get(8), 90),
                degrees("long", row.get(9), 180));
    }

    private static String key(String postcode) throws Wrong {
        String key = new PlaceText(postcode).postcodeKey().orElse(null);
        if (key == null) {
            throw new Wrong("'" + postcode + "' is not a postcode");
        }
        return key;
    }

    private static @Nullable LocalDate month(String text) throws Wrong {
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)))
                        .atDay(1);
            }
        } catch (DateTimeException e) {
            throw new Wrong("doterm '" + text + "' is no month");
        }
        throw new Wrong("doterm '" + text + "' is not written as YYYYMM");
    }

    private static @Nullable String code(String column, String code) throws Wrong {
        if (code.isEmpty() || NONE.matcher(code).matches()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            throw new Wrong(column + " '" + code + "' is not a code of nine characters such as E07000067");
        }
        return code;
    }

    private static @Nullable Double degrees(String column, String text, int most) throws Wrong {
        if (text.isEmpty()) {
            return null;
        }
        try {
            double degrees = Double.parseDouble(text);
            if (column.equals("lat") && degrees > NOWHERE) {
                return null;
            }
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw new Wrong(column + " '" + text + "' is not a number");
        }
        throw new Wrong(column + " '" + text + "' is no place on earth");
    }
}
