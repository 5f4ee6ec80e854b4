package org.partnershipportal.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;

/** What the figures of a month must hold before they are handed in. The fields of problems are the codes of figures. */
final class ReturnChecks {
    /** From one month to the next: so many times more or less asks for a second look. */
    private static final int JUMP = 10;
    /** And by at least so many: small numbers jump. */
    private static final int JUMP_BY = 100;

    private final List<Problem> problems = new ArrayList<>();

    private ReturnChecks() {}

    /**
     * Reads what was typed.
     *
     * @param typed by the codes of figures; why there is none by the code or the group with {@link ReturnField#WHY} before
     * @throws InvalidInputException with all that is wrong
     */
    static Map<ReturnField, Entry> read(List<ReturnField> fields, Map<String, String> typed) {
        ReturnChecks checks = new ReturnChecks();
        Map<ReturnField, Entry> read = new LinkedHashMap<>();
        fields.forEach(field -> checks.entry(field, typed).ifPresent(entry -> read.put(field, entry)));
        checks.channels(read, typed);
        checks.parts(read);
        checks.times(read);
        checks.refuseIfAny();
        return read;
    }

    private Optional<Entry> entry(ReturnField field, Map<String, String> typed) {
        String text = Texts.orNull(typed.get(field.code()));
        if (text == null) {
            Gap own = gap(typed, field.why());
            Gap gap = own == null ? gap(typed, field.line().group().why()) : own;
            if (gap == null) {
                add(field.code(), "error.returns.missing");
                return Optional.empty();
            }
            return Optional.of(Entry.of(gap));
        }
        TypedNumber number = new TypedNumber(text);
        String problem = number.problem();
        if (problem != null) {
            add(field.code(), problem, TypedNumber.MOST);
            return Optional.empty();
        }
        return Optional.of(Entry.of(number.value()));
    }

    private static @Nullable Gap gap(Map<String, String> typed, String why) {
        String said = Texts.orNull(typed.get(why));
        return Arrays.stream(Gap.values())
                .filter(gap -> gap.name().equalsIgnoreCase(said))
                .findFirst()
                .orElse(null);
    }

    /** Of a channel that is not there nothing can be counted. */
    private void channels(Map<ReturnField, Entry> read, Map<String, String> typed) {
        read.forEach((field, entry) -> {
            ReturnGroup group = field.line().group();
            boolean isCounted = read.entrySet().stream()
                    .anyMatch(one -> one.getKey().line().group() == group
                            && one.getValue().value() != null);
            if (isCounted && gap(typed, group.why()) == Gap.NO_CHANNEL) {
                add(group.why(), "error.returns.no-channel");
            } else if (isCounted && entry.gap() == Gap.NO_CHANNEL) {
                add(field.code(), "error.returns.no-channel");
            }
        });
    }

    private void parts(Map<ReturnField, Entry> read) {
        for (PartOf rule : PartOf.ALL) {
            rule.broken(read)
                    .filter(broken ->
                            !broken.isTogether() || read.keySet().stream().noneMatch(one -> isToldOf(rule, one)))
                    .ifPresent(broken -> add(
                            broken.field().code(),
                            broken.isTogether() ? "error.returns." + rule.whole() + ".together" : "error.returns.part",
                            broken.whole(),
                            broken.parts()));
        }
    }

    /** Of a part that is wrong by itself, nothing more is told. */
    private boolean isToldOf(PartOf rule, ReturnField field) {
        return rule.parts().contains(field.line())
                && problems.stream().anyMatch(known -> known.field().equals(field.code()));
    }

    /** What is done within a shorter time is done within a longer one. */
    private void times(Map<ReturnField, Entry> read) {
        read.forEach((field, entry) -> read.forEach((other, more) -> {
            Integer some = entry.value();
            Integer all = more.value();
            if (some != null && all != null && isShorter(field, other) && some > all) {
                add(field.code(), "error.returns.shorter", all);
            }
        }));
    }

    private static boolean isShorter(ReturnField field, ReturnField other) {
        Limit limit = field.limit();
        Limit longer = other.limit();
        return field.line() == other.line()
                && limit != null
                && longer != null
                && limit.unit() == longer.unit()
                && limit.amount() < longer.amount();
    }

    /**
     * Numbers that are quite other than those of the month before are looked at twice.
     *
     * @throws InvalidInputException with each of them
     */
    static void compare(Map<ReturnField, Entry> read, Map<ReturnField, Entry> before) {
        ReturnChecks checks = new ReturnChecks();
        read.forEach((field, entry) -> {
            Integer now = entry.value();
            Integer then =
                    Optional.ofNullable(before.get(field)).map(Entry::value).orElse(null);
            if (now != null && then != null && isJump(now, then)) {
                checks.add(field.code(), "error.returns.jump", then);
            }
        });
        checks.refuseIfAny();
    }

    private static boolean isJump(long now, long then) {
        return Math.abs(now - then) >= JUMP_BY && (now > JUMP * then || then > JUMP * now);
    }

    /** Of each figure the first that is wrong. */
    private void add(String field, String key, Object... arguments) {
        if (problems.stream().noneMatch(known -> known.field().equals(field))) {
            problems.add(new Problem(field, key, List.of(arguments)));
        }
    }

    private void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
