package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Words that residents use for other words, kept by the partnership's administrators. The next question knows them. */
@Dependent
@Transactional
public class SynonymService {
    /** How many a list holds at most. */
    public static final int MOST = 50;

    private static final int LONGEST = 60;
    /** As the table wants it: one to four words of letters and digits, which is how questions are cut into words. */
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+( [a-z0-9]+){0,3}");

    private final SynonymRepository repository;
    private final AuditLog audit;

    @Inject
    public SynonymService(SynonymRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /**
     * At most 50 of them, by their words.
     *
     * @param part of either side; null or blank for all
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public List<SynonymRow> find(@Nullable String part) {
        String typed = Texts.orNull(part);
        return repository.find(typed == null ? null : typed.toLowerCase(Locale.UK), MOST);
    }

    /**
     * From now on who says the words is understood to mean the other words, too.
     *
     * @throws InvalidInputException naming {@code words} or {@code means} when one is empty, too long, left out by the
     *     search, the same as the other, there already, or would lead back in a circle
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public void add(@Nullable String typedWords, @Nullable String typedMeans) {
        String words = tidy("words", typedWords);
        String means = tidy("means", typedMeans);
        if (repository.isSame(words, means)) {
            throw new InvalidInputException("means", "error.synonym.same", words, means);
        }
        if (repository.isThere(words, means)) {
            throw new InvalidInputException("means", "error.synonym.there", words, means);
        }
        Optional<String> back = repository.findWayBack(words, means);
        if (back.isPresent()) {
            throw new InvalidInputException("means", "error.synonym.circle", back.get(), words);
        }
        repository.add(words, means);
        audit.record("synonym.added", "synonym", words, means);
    }

    /**
     * Forgets a pair.
     *
     * @throws NotFoundException when it is not there
     */
    @Permits(Permission.KEEP_SYNONYMS)
    public void remove(@Nullable String words, @Nullable String means) {
        if (words == null || means == null || !repository.remove(words, means)) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("synonym.removed", "synonym", words, means);
    }

    private String tidy(String field, @Nullable String typed) {
        String text = Texts.orNull(typed);
        if (text == null) {
            throw new InvalidInputException(field, "error.synonym.empty." + field);
        }
        String tidy = text.toLowerCase(Locale.UK)
                .replaceAll("[’']", "")
                .replaceAll("[\\s,-]+", " ")
                .strip();
        if (tidy.length() > LONGEST) {
            throw new InvalidInputException(field, "error.synonym.too-long", LONGEST);
        }
        if (!WORDS.matcher(tidy).matches()) {
            throw new InvalidInputException(field, "error.synonym.words", tidy);
        }
        if (repository.isLeftOut(tidy)) {
            throw new InvalidInputException(field, "error.synonym.left-out", tidy);
        }
        return tidy;
    }
}
