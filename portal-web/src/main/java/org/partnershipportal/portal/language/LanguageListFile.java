package org.partnershipportal.portal.language;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.language.LanguageService;
import org.partnershipportal.language.SkillRow;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Dates;

/** The languages that the page shows, as CSV. */
@WebServlet("/language/list.csv")
public class LanguageListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LanguageService service;

    @Inject
    private transient LanguageWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>(
                        "languages.csv",
                        service.list(LanguageListBacking.wanted(request)).rows())
                .column("language.column.language", row -> row.language().name())
                .column("language.column.person", SkillRow::name)
                .column("language.column.body", SkillRow::body)
                .column("language.column.level", row -> words.level(row.level()))
                .column("language.column.uses", row -> words.uses(row.uses()))
                .column("language.column.reach", SkillRow::reach)
                .column("language.column.said", row -> Dates.london(row.saidAt()));
    }
}
