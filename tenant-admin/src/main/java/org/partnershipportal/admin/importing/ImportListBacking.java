package org.partnershipportal.admin.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.importing.ImportKind;
import org.partnershipportal.importing.ImportRunRow;
import org.partnershipportal.importing.ImportService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.signin.PortalAddress;

/** The files that were brought in, and a new one. */
@Named
@RequestScoped
public class ImportListBacking {
    @Inject
    ImportService service;

    @Inject
    ImportWorker worker;

    @Inject
    CurrentUser user;

    @Inject
    PortalAddress address;

    private @Nullable String kind;
    private @Nullable Part file;
    private @Nullable List<ImportRunRow> runs;

    /** Takes the file and has it rehearsed; nothing is loaded yet. A part on the disk has no size once it is deleted. */
    public void rehearse() throws IOException {
        UUID id = UUID.randomUUID();
        Part part = file;
        long bytes = part == null ? 0 : part.getSize();
        try {
            keep(id, part);
            ImportKind chosen = Texts.orNull(kind) == null ? null : ImportKind.valueOf(Texts.required(kind));
            service.begin(id, chosen, part == null ? null : part.getSubmittedFileName(), bytes);
            worker.rehearse(service.get(id), user.subject().orElseThrow());
            Faces.redirect(address.of("/admin/import/run") + "?id=" + id);
        } catch (BusinessException refusal) {
            worker.forget(id);
            FormMessages.show(refusal);
        }
    }

    private void keep(UUID id, @Nullable Part part) throws IOException {
        if (part != null) {
            try (InputStream content = part.getInputStream()) {
                worker.keep(id, content);
            }
            part.delete();
        }
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public List<ImportRunRow> getRuns() {
        List<ImportRunRow> read = runs;
        if (read == null) {
            read = service.latest();
            runs = read;
        }
        return read;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
