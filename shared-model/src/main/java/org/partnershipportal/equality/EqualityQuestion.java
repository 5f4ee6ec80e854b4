package org.partnershipportal.equality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are asked of themselves, with the answers of the census of England and Wales. */
public enum EqualityQuestion {
    AGE("UNDER_25", "FROM_25", "FROM_45", "FROM_65"),
    SEX("FEMALE", "MALE"),
    /** Whether day-to-day activities are limited. */
    DISABILITY("YES", "NO"),
    ETHNIC_GROUP("ASIAN", "BLACK", "MIXED", "WHITE", "OTHER"),
    RELIGION("NONE", "BUDDHIST", "CHRISTIAN", "HINDU", "JEWISH", "MUSLIM", "SIKH", "OTHER"),
    SEXUAL_ORIENTATION("STRAIGHT", "GAY_OR_LESBIAN", "BISEXUAL", "OTHER");

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody changes
    private final List<String> choices;

    EqualityQuestion(String... choices) {
        this.choices = List.of(choices);
    }

    /** What can be answered, in its order. */
    public List<String> choices() {
        return choices;
    }

    /** The one of this name; empty for none. */
    public static Optional<EqualityQuestion> named(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** The column of the database. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
