package org.partnershipportal.equality;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What somebody said of himself or herself: the choices by their questions; nothing for what was not answered. */
record EqualityAnswers(Map<EqualityQuestion, String> given) {
    EqualityAnswers {
        given = Map.copyOf(given);
    }

    /**
     * @param typed choices by the names of their questions
     * @throws InvalidInputException when none is answered, or one with what cannot be chosen
     */
    static EqualityAnswers of(Map<String, @Nullable String> typed) {
        TypedFields fields = new TypedFields();
        Map<EqualityQuestion, String> given = new EnumMap<>(EqualityQuestion.class);
        for (EqualityQuestion question : EqualityQuestion.values()) {
            @Nullable String choice = Texts.orNull(typed.get(question.name()));
            if (choice != null && !question.choices().contains(choice)) {
                fields.wrong(question.name(), "error.equality.choice");
            } else if (choice != null) {
                given.put(question, choice);
            }
        }
        fields.require();
        if (given.isEmpty()) {
            throw new InvalidInputException(EqualityQuestion.AGE.name(), "error.equality.none");
        }
        return new EqualityAnswers(given);
    }

    @Nullable
    String choice(EqualityQuestion question) {
        return given.get(question);
    }
}
