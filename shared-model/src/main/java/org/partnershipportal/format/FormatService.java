package org.partnershipportal.format;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.TypedFields;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.language.LanguageRow;
import org.partnershipportal.language.Languages;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** The people of a body work on what it was asked for in other languages and formats. */
@Dependent
@Transactional
public class FormatService {
    private static final String SUBJECT = "format-request";
    private static final int SAID = 1000;

    private final FormatRepository repository;
    private final Formats formats;
    private final Languages languages;
    private final Settings settings;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public FormatService(
            FormatRepository repository,
            Formats formats,
            Languages languages,
            Settings settings,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.formats = formats;
        this.languages = languages;
        this.settings = settings;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What the own body was asked for. */
    @Permits(Permission.KEEP_FORMATS)
    public FormatListView list() {
        return new FormatListView(repository.findOpen(me()), repository.findClosed(me()), formats.today());
    }

    /** @throws NotFoundException for one that is not there, or another body's */
    @Permits(Permission.KEEP_FORMATS)
    public FormatView get(UUID id) {
        FormatView view = read(id);
        audit.record("format.opened", SUBJECT, view.row().reference(), null);
        return view;
    }

    private FormatView read(UUID id) {
        return repository.find(me(), id, formats.today()).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** The languages that can be named; signed ones first. */
    @Permits(Permission.KEEP_FORMATS)
    public List<LanguageRow> languages() {
        return languages.findAll();
    }

    /**
     * Takes down for the own body what somebody needs, or a document.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_FORMATS)
    public FormatAsked add(FormatForm form) {
        boolean known = languages.find(form.language()).isPresent();
        FormatWish wish = new TypedFormat(formats.today()).of(form, known, false);
        return formats.ask(me(), wish, user.subject().orElseThrow());
    }

    /**
     * Says that somebody works on it.
     *
     * @param seen the version that was shown
     * @throws StaleVersionException when somebody else did something meanwhile
     */
    @Permits(Permission.KEEP_FORMATS)
    public void begin(UUID id, int seen) {
        FormatRow row = read(id).row();
        if (!repository.isBegun(me(), id, seen)) {
            throw new StaleVersionException();
        }
        audit.record("format.begun", SUBJECT, row.reference(), null);
    }

    /**
     * Closes it: done, or refused.
     *
     * @param how name of one of the two
     * @param said what was done, or why it was refused
     * @param seen the version that was shown
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody else did something meanwhile
     */
    @Permits(Permission.KEEP_FORMATS)
    public void close(UUID id, int seen, @Nullable String how, @Nullable String said) {
        FormatRow row = read(id).row();
        boolean refused = FormatStatus.REFUSED.name().equals(how);
        TypedFields typed = new TypedFields();
        if (!refused && !FormatStatus.DONE.name().equals(how)) {
            typed.wrong("how", "error.format.how");
        }
        String words = typed.text("said", said, SAID, refused ? "error.format.why" : "error.format.done");
        typed.require();
        FormatStatus status = refused ? FormatStatus.REFUSED : FormatStatus.DONE;
        var closer = new FormatRepository.Closer(user.subject().orElseThrow(), user.getName());
        if (!repository.isClosed(me(), id, seen, status, words, closer, clock.instant())) {
            throw new StaleVersionException();
        }
        repository.dateContent(me(), id, formats.today().plusDays(days()));
        audit.record("format.closed", SUBJECT, row.reference(), status.name());
    }

    private int days() {
        return Integer.parseInt(settings.get(Setting.FORMAT_CONTACT_DAYS));
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
