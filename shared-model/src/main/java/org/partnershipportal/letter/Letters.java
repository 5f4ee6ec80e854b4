package org.partnershipportal.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a use case leaves a letter that a body is to print and post, in the transaction of its cause. */
@Dependent
public class Letters {
    private final LetterRepository repository;

    @Inject
    public Letters(LetterRepository repository) {
        this.repository = repository;
    }

    /**
     * Leaves it.
     *
     * @param body that prints and posts it
     * @param reference of the enquiry
     * @param addressee name and address, in lines
     * @param format what the person needs to be able to read it; null for nothing
     */
    public void leave(UUID body, String reference, String addressee, String text, @Nullable String format) {
        repository.add(body, reference, addressee, text, format, false);
    }

    /**
     * Leaves a sentence that stands with others in the next letter to the same person, of which there is one a day.
     *
     * @param sentence without contents of the case
     */
    public void leaveNews(UUID body, String reference, String addressee, String sentence, @Nullable String format) {
        repository.add(body, reference, addressee, sentence, format, true);
    }
}
