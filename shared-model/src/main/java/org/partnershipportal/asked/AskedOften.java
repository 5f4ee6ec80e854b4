package org.partnershipportal.asked;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The phrases and places that came at least {@link AskedRound#OFTEN} times in thirty days, for those who may read figures. */
@Dependent
public class AskedOften {
    private final AskedRepository repository;

    @Inject
    public AskedOften(AskedRepository repository) {
        this.repository = repository;
    }

    /** The phrases that came most. */
    public List<AskedPhraseRow> phrases(int most) {
        return repository.findPhrases(most);
    }

    /** Those to which most often nothing, or nothing more than a guess, was answered. */
    public List<AskedPhraseRow> unsure(int most) {
        return repository.findUnsure(most);
    }

    /** One of them; empty when it came less often, or not at all. */
    public Optional<AskedPhraseRow> phrase(String words) {
        return repository.findPhrase(words);
    }

    /** The places that were named most. */
    public List<AskedPlaceRow> places(int most) {
        return repository.findPlaces(most);
    }
}
