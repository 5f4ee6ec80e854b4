package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;
import org.partnershipportal.watch.NewsKind;
import org.partnershipportal.watch.ResidentPost;
import org.partnershipportal.worktime.LondonClock;

/** Notes on a part. A note stays as it was written; a mistaken one is struck out and stays to be seen so. */
@Dependent
@Transactional
public class NoteService {
    private static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final NoteRepository repository;
    private final TrailWriter trail;
    private final ResidentPost post;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public NoteService(
            NoteRepository repository,
            TrailWriter trail,
            ResidentPost post,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.trail = trail;
        this.post = post;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The notes that the own body may read, the latest first; none for who does not work on the part. */
    @Permits(Permission.WORK_ON_CASES)
    public List<NoteRow> notes(String reference) {
        return repository
                .findPlace(me(), reference)
                .map(place -> repository.find(me(), person(), user.may(Permission.ASSIGN_WORK), place.part()))
                .orElse(List.of());
    }

    /** The part, for who may add a note to it; empty for who does not work on it. */
    @Permits(Permission.WORK_ON_CASES)
    public Optional<NotePlace> find(String reference) {
        return repository.findPlace(me(), reference);
    }

    /**
     * Writes a note. One for the resident goes on the trail, and the resident is told by the way asked for.
     *
     * @param id made by who asks: the same one sent twice is written once
     * @param visibility null is refused
     * @param text at most 4,000 characters
     * @throws NotFoundException when the own body does not work on such a part
     * @throws InvalidInputException when something is missing, or the own body is not accountable and writes to the resident
     */
    @Permits(Permission.WORK_ON_CASES)
    public void write(String reference, UUID id, @Nullable Visibility visibility, @Nullable String text) {
        NotePlace place = place(reference);
        if (visibility == null) {
            throw new InvalidInputException("visibility", "error.note.visibility-missing");
        }
        String said = checked("text", "error.note.text-missing", text, LONGEST);
        if (visibility == Visibility.RESIDENT && !place.accountable()) {
            throw new InvalidInputException("visibility", "error.note.not-accountable");
        }
        Instant now = Instant.now(clock);
        if (repository.add(id, me(), place, visibility, said, person(), now)) {
            if (visibility == Visibility.RESIDENT) {
                tell(place, Sentences.say("trail.note", place.body()), said);
            }
            audit.record("note.written", "case", reference, visibility.name());
        }
    }

    /**
     * Strikes a note out: its author does, or a manager of the body. What a resident was told is taken back on the trail.
     *
     * @param reason at most 500 characters
     * @throws NotFoundException when there is no such note that stands and that who asks may strike out
     */
    @Permits(Permission.WORK_ON_CASES)
    public void strike(String reference, UUID id, @Nullable String reason) {
        NotePlace place = place(reference);
        NoteRow note = repository.find(me(), person(), user.may(Permission.ASSIGN_WORK), place.part()).stream()
                .filter(row -> row.id().equals(id) && row.strikable())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.note.not-found"));
        String why = checked("reason", "error.note.reason-missing", reason, LONGEST_REASON);
        if (!repository.strike(id, place.part(), person(), why, Instant.now(clock))) {
            throw new BusinessException("error.note.struck-already");
        }
        if (note.visibility() == Visibility.RESIDENT) {
            LocalDate day = LocalDate.ofInstant(note.at(), LondonClock.ZONE);
            tell(place, Sentences.say("trail.note.struck", place.body(), DAY.format(day)), null);
        }
        audit.record("note.struck", "case", reference, null);
    }

    private void tell(NotePlace place, String sentence, @Nullable String words) {
        trail.add(new TrailStep(
                place.enquiry(), place.part(), me(), place.body(), sentence, words, place.next(), place.due()));
        post.write(place.part(), place.reference(), me(), NewsKind.NOTE);
    }

    private static String checked(String field, String missing, @Nullable String typed, int longest) {
        String text = Texts.orNull(typed);
        if (text == null) {
            throw new InvalidInputException(field, missing);
        }
        if (text.length() > longest) {
            throw new InvalidInputException(field, "error.note.too-long", longest);
        }
        return text;
    }

    private NotePlace place(String reference) {
        return find(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    private String person() {
        return user.subject().orElseThrow();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
