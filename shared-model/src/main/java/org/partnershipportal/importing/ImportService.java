package org.partnershipportal.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The list of files brought in on screen, and the two words that set the work going: rehearse, load. */
@Dependent
@Transactional
public class ImportService {
    /** Work that has told nothing for so many minutes seems to have broken off. */
    public static final int SILENT_MINUTES = 15;

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;

    private final ImportRunRepository repository;
    private final CurrentUser user;

    @Inject
    public ImportService(ImportRunRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** The latest files, the newest first. */
    @Permits(Permission.LOAD_FILES)
    public List<ImportRunRow> latest() {
        return repository.findLatest(MOST);
    }

    /** @throws NotFoundException when there is no such file */
    @Permits(Permission.LOAD_FILES)
    public ImportRunRow get(UUID id) {
        return repository.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** Whether who is signed in may load it: what writes rules is another person's. */
    @Permits(Permission.LOAD_FILES)
    public boolean mayLoad(ImportRunRow run) {
        return !run.kind().needsTwo() || !run.uploadedBy().equals(subject());
    }

    /**
     * Lists a file that is about to be rehearsed.
     *
     * @throws AnotherImportAtWork when another file is being tried or loaded
     * @throws InvalidInputException without a kind or a file with a name and something in it
     */
    @Permits(Permission.LOAD_FILES)
    public void begin(UUID id, @Nullable ImportKind kind, @Nullable String fileName, long bytes) {
        if (kind == null) {
            throw new InvalidInputException("kind", "error.import.kind");
        }
        String name = Texts.orNull(fileName);
        if (name == null || bytes == 0) {
            throw new InvalidInputException("file", "error.import.file");
        }
        refuseWhileOneIsAtWork();
        String cut = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        repository.begin(id, kind, cut, bytes, subject(), shownName());
    }

    /**
     * From now on it is being loaded.
     *
     * @throws SecondPersonLoads when it writes rules and who asks has brought it
     * @throws AnotherImportAtWork when another file is being tried or loaded
     * @throws ImportNotReady when it is not rehearsed, or somebody was quicker
     */
    @Permits(Permission.LOAD_FILES)
    public void beginLoading(UUID id) {
        ImportRunRow run = get(id);
        if (!mayLoad(run)) {
            throw new SecondPersonLoads();
        }
        if (!run.isReady()) {
            throw new ImportNotReady();
        }
        refuseWhileOneIsAtWork();
        if (!repository.beginLoading(id, subject(), shownName())) {
            throw new ImportNotReady();
        }
    }

    private void refuseWhileOneIsAtWork() {
        if (repository.isOneAtWork(SILENT_MINUTES)) {
            throw new AnotherImportAtWork();
        }
    }

    private String subject() {
        return user.subject().orElseThrow(() -> new IllegalStateException("a file of nobody"));
    }

    private String shownName() {
        return user.getName().isBlank() ? subject() : user.getName();
    }
}
