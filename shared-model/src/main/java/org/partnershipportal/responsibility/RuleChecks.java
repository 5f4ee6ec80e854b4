package org.partnershipportal.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What a rule must say before anybody is asked about it. */
final class RuleChecks {
    /** By which tiers a rule can name bodies. A parish is not among them: it answers by an override alone. */
    static final List<String> TIERS =
            List.of("COUNTY", "DISTRICT", "ALL", "POLICE", "FIRE", "NHS", "WATER", "HOUSING", "VOLUNTARY", "NATIONAL");

    private static final Set<String> KNOWN = Set.copyOf(TIERS);
    private static final LocalDate EARLIEST = LocalDate.of(1974, 4, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int LONGEST_AUTHORITY = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    private final List<Problem> problems = new ArrayList<>();

    private RuleChecks() {}

    /** @throws InvalidInputException with all that is wrong, in the order of the form */
    static void check(RuleForm form, @Nullable String why) {
        RuleChecks checks = new RuleChecks();
        checks.who(form);
        checks.when(form.from(), form.until());
        checks.require("authority", isText(form.authority(), LONGEST_AUTHORITY), "error.rule.authority");
        checks.require("note", fits(form.note(), LONGEST_TEXT), "error.rule.note");
        checks.require("contractor", fits(form.contractor(), LONGEST_NAME), "error.rule.contractor");
        checks.why(why);
        checks.refuse();
    }

    /** The same for the end of a rule. */
    static void checkEnd(RuleRow rule, @Nullable LocalDate lastDay, @Nullable String why) {
        RuleChecks checks = new RuleChecks();
        checks.require("until", lastDay != null && !lastDay.isBefore(rule.from()), "error.rule.until-before-from");
        checks.require("until", lastDay == null || isBefore(lastDay, rule.until()), "error.rule.until-later");
        checks.why(why);
        checks.refuse();
    }

    /** Ends tell a later day than the rule has, or none. */
    private static boolean isBefore(LocalDate lastDay, @Nullable LocalDate until) {
        return until == null || lastDay.isBefore(until);
    }

    private void who(RuleForm form) {
        require("service", form.service() != null, "error.rule.service");
        require("part", isText(form.part(), LONGEST_NAME), "error.rule.part");
        require("tier", (form.tier() == null) != (form.body() == null), "error.rule.tier-or-body");
        require("tier", form.tier() == null || KNOWN.contains(form.tier()), "error.rule.tier-or-body");
        require("area", form.body() == null || form.area() != null, "error.rule.area");
    }

    private void when(@Nullable LocalDate from, @Nullable LocalDate until) {
        require("from", isDay(from), "error.rule.from");
        require(
                "until",
                until == null || (isDay(until) && (from == null || !until.isBefore(from))),
                "error.rule.until-before-from");
    }

    private void why(@Nullable String why) {
        require("why", isText(why, LONGEST_TEXT), "error.rule.why");
    }

    private void require(String field, boolean fulfilled, String key) {
        if (!fulfilled && problems.stream().noneMatch(known -> known.field().equals(field))) {
            problems.add(new Problem(field, key, List.of()));
        }
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static boolean isDay(@Nullable LocalDate day) {
        return day != null && !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static boolean isText(@Nullable String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }
}
