package org.partnershipportal.admin.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.importing.ImportNotReady;
import org.partnershipportal.importing.ImportRunRow;
import org.partnershipportal.importing.ImportService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.signin.PortalAddress;

/** One file: how far the work is, what it would change or what is wrong with it, and the word to load it. */
@Named
@RequestScoped
public class ImportRunBacking {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Duration SILENT = Duration.ofMinutes(ImportService.SILENT_MINUTES);

    @Inject
    ImportService service;

    @Inject
    ImportWorker worker;

    @Inject
    CurrentUser user;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    private @Nullable ImportRunRow run;

    /** @throws NotFoundException when there is no such file */
    public ImportRunRow getRun() {
        ImportRunRow read = run;
        if (read == null) {
            read = service.get(uuid());
            run = read;
        }
        return read;
    }

    public boolean isMayLoad() {
        return service.mayLoad(getRun());
    }

    /** Whether the work has told nothing for so long that it seems to have broken off. */
    public boolean isSilent() {
        ImportRunRow read = getRun();
        return read.isAtWork()
                && Duration.between(read.touchedAt(), clock.instant()).compareTo(SILENT) > 0;
    }

    /** Loads just the file that was rehearsed. */
    public void load() throws IOException {
        try {
            if (!worker.isKept(uuid())) {
                throw new ImportNotReady();
            }
            service.beginLoading(uuid());
            worker.load(service.get(uuid()), user.subject().orElseThrow());
            Faces.redirect(address.of("/admin/import/run") + "?id=" + uuid());
        } catch (NotFoundException gone) {
            throw gone;
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** As the address says it, and the form again: what is shown is decided before a form's fields are read. */
    private UUID uuid() {
        String id = Faces.getRequestParameter("id");
        if (id == null || !UUID_TEXT.matcher(id).matches()) {
            throw new NotFoundException("error.NotFound");
        }
        return UUID.fromString(id);
    }
}
