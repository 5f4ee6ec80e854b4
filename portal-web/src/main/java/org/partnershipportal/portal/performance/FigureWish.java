package org.partnershipportal.portal.performance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.performance.FigureSearch;

/** What another system asks of figures. */
final class FigureWish {
    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
    private static final String NAME = "[A-Z]{3}-[0-9]{2}";
    private static final String SLUG = "[a-z0-9-]{1,100}";
    private static final String PAGE = "[1-9][0-9]{0,5}";
    private static final int YEAR = 12;
    private static final int MOST = 60;

    private final MultivaluedMap<String, String> given;
    private final @Nullable String accept;

    /**
     * @param given the parameters of the address
     * @param accept the header of this name, by which CSV can be asked for, too
     */
    FigureWish(MultivaluedMap<String, String> given, @Nullable String accept) {
        this.given = given;
        this.accept = accept;
    }

    /** Whether it asks for CSV, by the parameter or else by the header. */
    boolean isCsv() {
        @Nullable String format = given.getFirst("format");
        return format == null ? accept != null && accept.startsWith("text/csv") : "csv".equals(format);
    }

    /**
     * @param latest the last month that is published
     * @throws InvalidInputException naming each parameter that cannot be read
     */
    FigureSearch search(Supplier<YearMonth> latest) {
        List<Problem> problems = new ArrayList<>();
        check(problems, "tenant", SLUG, "error.performance.tenant");
        check(problems, "promise", NAME, "error.performance.promise");
        check(problems, "from", MONTH, "error.performance.month");
        check(problems, "to", MONTH, "error.performance.month");
        check(problems, "page", PAGE, "error.performance.page");
        check(problems, "format", "csv|json", "error.performance.format");
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        @Nullable String from = given.getFirst("from");
        @Nullable String to = given.getFirst("to");
        @Nullable String page = given.getFirst("page");
        YearMonth last = to == null ? latest.get() : YearMonth.parse(to);
        YearMonth first = from == null ? last.minusMonths(YEAR - 1L) : YearMonth.parse(from);
        if (first.isAfter(last) || first.plusMonths(MOST).compareTo(last) <= 0) {
            throw new InvalidInputException("to", "error.performance.order", MOST);
        }
        return new FigureSearch(
                given.getFirst("tenant"),
                given.getFirst("promise"),
                first,
                last,
                page == null ? 1 : Integer.parseInt(page));
    }

    private void check(List<Problem> problems, String field, String pattern, String message) {
        @Nullable String value = given.getFirst(field);
        if (value != null && !value.matches(pattern)) {
            problems.add(new Problem(field, message, List.of()));
        }
    }
}
