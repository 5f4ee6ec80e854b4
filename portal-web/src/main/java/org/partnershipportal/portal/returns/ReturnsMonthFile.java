package org.partnershipportal.portal.returns;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Locale;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.returns.ReturnField;
import org.partnershipportal.returns.ReturnService;
import org.partnershipportal.returns.ReturnView;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** What is asked for a month as a CSV file, with what stands there already: to be filled in and sent back. */
@WebServlet("/returns/month.csv")
public class ReturnsMonthFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReturnService returns;

    @Inject
    private transient ReturnWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        YearMonth month = MonthParameter.of(request.getParameter("month"))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        ReturnView view = returns.get(month);
        return new CsvFile<>("monthly-figures-" + month + ".csv", view.fields())
                .column("returns.file.month", field -> month)
                .column("returns.file.figure", ReturnField::code)
                .column("returns.file.meaning", words::label)
                .column("returns.file.number", field -> view.typed().get(field.code()))
                .column("returns.file.why", field -> why(view, field));
    }

    private static String why(ReturnView view, ReturnField field) {
        boolean isEmpty = view.typed().getOrDefault(field.code(), "").isEmpty();
        String group = view.typed().getOrDefault(field.line().group().why(), "");
        return isEmpty ? view.typed().getOrDefault(field.why(), group).toLowerCase(Locale.ROOT) : "";
    }
}
