package org.partnershipportal.portal.holder;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.holder.HeldByRow;
import org.partnershipportal.holder.HolderRow;
import org.partnershipportal.holder.HolderService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.holder.HolderWords;

/** The holders that the page shows, as CSV. */
@WebServlet("/holder/list.csv")
public class HolderListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HolderService service;

    @Inject
    private transient HolderWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("role-holders.csv", service.whole(HolderWish.read(request)))
                .column("holder.column.body", HeldByRow::body)
                .column("holder.file.kind", row -> words.kind(row.kind()))
                .column("holder.file.matter", HeldByRow::matter)
                .column("holder.column.who", held(HolderRow::name))
                .column("holder.file.post", held(HolderRow::post))
                .column("holder.file.email", held(HolderRow::email))
                .column("holder.file.phone", held(HolderRow::phone))
                .column("holder.file.since", held(HolderRow::since))
                .column("holder.file.until", held(HolderRow::until))
                .column("holder.file.vacant", words::vacancy)
                .column("holder.file.next", row -> words.next(row.next()));
    }

    private static Function<HeldByRow, @Nullable Object> held(Function<HolderRow, ? extends @Nullable Object> part) {
        return row -> row.holder() == null ? null : part.apply(row.holder());
    }
}
