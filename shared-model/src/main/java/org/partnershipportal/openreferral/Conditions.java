package org.partnershipportal.openreferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rows must fulfil: clauses with their arguments, numbered on from the one that every query has. */
final class Conditions {
    private static final Pattern OPEN_MARK = Pattern.compile("[?](?![0-9])");

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** @param on the day, argument ?1 of each query */
    Conditions(LocalDate on) {
        arguments.add(on);
    }

    /** One more clause; each question mark without a number stands for the next of the values. */
    Conditions and(String clause, Object... values) {
        Iterator<Object> left = Arrays.asList(values).iterator();
        Matcher marks = OPEN_MARK.matcher(clause);
        sql.append(" and ").append(marks.replaceAll(mark -> Matcher.quoteReplacement(next(left.next()))));
        return this;
    }

    /** Ends a clause that was left open. */
    void close() {
        sql.append(")");
    }

    /** The number of a further argument, as SQL writes it. */
    String next(Object value) {
        arguments.add(value);
        return "?" + arguments.size();
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] arguments() {
        return arguments.toArray();
    }
}
