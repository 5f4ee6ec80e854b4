package org.partnershipportal.admin.responsibility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.responsibility.RuleRow;
import org.partnershipportal.responsibility.RuleService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The list of rules as a file. */
@WebServlet("/responsibility/list.csv")
public class ResponsibilityListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RuleService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        String words = request.getParameter("words");
        return new CsvFile<>("responsibilities.csv", service.rules(words == null ? "" : words))
                .column("responsibility.field.service", RuleRow::service)
                .column("responsibility.field.part", RuleRow::part)
                .column("responsibility.field.tier", RuleRow::tier)
                .column("responsibility.field.body", RuleRow::body)
                .column("responsibility.field.area", RuleRow::area)
                .column("responsibility.field.from", RuleRow::from)
                .column("responsibility.field.until", RuleRow::until)
                .column("responsibility.field.authority", RuleRow::authority)
                .column("responsibility.field.note", RuleRow::note)
                .column("responsibility.field.contractor", RuleRow::contractor);
    }
}
