package org.partnershipportal.admin.responsibility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.admin.download.CsvFile;
import org.partnershipportal.responsibility.RuleRow;
import org.partnershipportal.responsibility.RuleService;
import org.partnershipportal.web.page.Messages;

/** The list of rules as a file. */
@WebServlet("/responsibility/list.csv")
public class ResponsibilityListFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("service", "part", "tier", "body", "area", "from", "until", "authority", "note", "contractor");

    @Inject
    private transient RuleService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = request.getParameter("words");
        List<List<@Nullable Object>> rows = service.rules(words == null ? "" : words).stream()
                .map(ResponsibilityListFile::row)
                .toList();
        Stream<String> titles = COLUMNS.stream().map(column -> Messages.text("responsibility.field." + column));
        new CsvFile(titles.toList()).send(response, "responsibilities.csv", rows);
    }

    private static List<@Nullable Object> row(RuleRow rule) {
        return Arrays.asList(
                rule.service(),
                rule.part(),
                rule.tier(),
                rule.body(),
                rule.area(),
                rule.from(),
                rule.until(),
                rule.authority(),
                rule.note(),
                rule.contractor());
    }
}
