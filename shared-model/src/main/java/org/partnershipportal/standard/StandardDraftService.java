package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.StandardDraftRepository.Proposal;

/** Drafts of the standard. Each change is refused once the version is no draft any more. */
@Dependent
@Transactional
public class StandardDraftService {
    private static final String SUBJECT = "standard-version";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_GUIDE = 20_000;

    private final StandardRepository standards;
    private final StandardDraftRepository drafts;
    private final AuditLog audit;

    @Inject
    public StandardDraftService(StandardRepository standards, StandardDraftRepository drafts, AuditLog audit) {
        this.standards = standards;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** All versions, drafts first. */
    @Permits(Permission.MANAGE_STANDARD)
    public List<VersionRow> versions() {
        return standards.findVersions();
    }

    /** @throws NotFoundException when there is no such version */
    @Permits(Permission.MANAGE_STANDARD)
    public DraftView get(UUID version) {
        VersionRow row = standards.find(version).orElseThrow(() -> new NotFoundException("error.NotFound"));
        StandardView standard = new StandardView(row, standards.findPromises(version), standards.findGuides(version));
        Optional<Proposal> proposal = drafts.findProposal(version);
        return new DraftView(
                standard,
                proposal.map(Proposal::by).orElse(null),
                proposal.map(Proposal::name).orElse(null),
                proposal.map(Proposal::id).orElse(null));
    }

    /**
     * Begins a draft; once is enough.
     *
     * @param id under which it is stored
     * @param name that no other version has
     * @param like the version whose promises and guide it begins with; null to begin with nothing
     */
    @Permits(Permission.MANAGE_STANDARD)
    public void begin(UUID id, @Nullable String name, @Nullable UUID like) {
        String text = Texts.orNull(name);
        if (text == null || text.length() > LONGEST_NAME) {
            throw new InvalidInputException("name", "error.standard.name", LONGEST_NAME);
        }
        if (standards.find(id).filter(row -> row.name().equals(text)).isPresent()) {
            return;
        }
        if (!drafts.add(id, text)) {
            throw new InvalidInputException("name", "error.standard.name-taken");
        }
        if (like != null) {
            drafts.copy(get(like).version().id(), id);
        }
        audit.record("standard.begun", SUBJECT, id, text);
    }

    /** Throws a draft away, with all that it says. */
    @Permits(Permission.MANAGE_STANDARD)
    public void delete(UUID version) {
        VersionRow row = get(version).version();
        if (!drafts.delete(version)) {
            throw new VersionDecided();
        }
        audit.record("standard.deleted", SUBJECT, version, row.name());
    }

    /**
     * Adds a promise, or puts it in place of the one of the same id. Once is enough.
     *
     * @param seen the mark of what stood there for who changes it ({@link DraftView#seen(UUID)})
     * @throws InvalidInputException with all that is wrong; when something else stands there meanwhile
     */
    @Permits(Permission.MANAGE_STANDARD)
    public void put(UUID version, UUID promise, PromiseForm form, @Nullable String seen) {
        hold(version);
        PromiseRow row = PromiseChecks.read(promise, form);
        DraftView standing = get(version);
        if (standing.promise(promise).filter(row::equals).isPresent()) {
            return;
        }
        if (!standing.seen(promise).equals(seen)) {
            throw new InvalidInputException("promiseCode", "error.promise.changed");
        }
        if (!drafts.put(version, row)) {
            throw new InvalidInputException("promiseCode", "error.promise.code-taken", row.code());
        }
        audit.record("standard.changed", SUBJECT, version, row.code());
    }

    /** Takes a promise out of a draft; once is enough. */
    @Permits(Permission.MANAGE_STANDARD)
    public void remove(UUID version, UUID promise) {
        hold(version);
        if (drafts.remove(version, promise)) {
            audit.record("standard.changed", SUBJECT, version, "without " + promise);
        }
    }

    /**
     * Writes the guide for one way of contact. Once is enough.
     *
     * @param text in Markdown; blank for none
     * @param seen the mark of what stood there for who changes it ({@link DraftView#seen(PromiseChannel)})
     * @throws InvalidInputException when it is too long, or something else stands there meanwhile
     */
    @Permits(Permission.MANAGE_STANDARD)
    public void write(UUID version, PromiseChannel channel, @Nullable String text, @Nullable String seen) {
        hold(version);
        String typed = text == null ? null : Texts.orNull(Texts.printable(text));
        if (typed != null && typed.length() > LONGEST_GUIDE) {
            throw new InvalidInputException("guide", "error.standard.guide", LONGEST_GUIDE);
        }
        String stands = get(version).seen(channel);
        if (stands.equals(Seen.of(typed))) {
            return;
        }
        if (!stands.equals(seen)) {
            throw new InvalidInputException("guide", "error.standard.guide-changed");
        }
        drafts.write(version, channel, typed);
        audit.record("standard.changed", SUBJECT, version, "guide " + channel);
    }

    private void hold(UUID version) {
        if (!drafts.isHeldAsDraft(version)) {
            get(version);
            throw new VersionDecided();
        }
    }
}
