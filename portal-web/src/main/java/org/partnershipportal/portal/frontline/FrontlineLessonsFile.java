package org.partnershipportal.portal.frontline;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.frontline.FrontlineService;
import org.partnershipportal.frontline.LessonRow;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;

/** The lessons of the own body, and those that others share, as CSV. */
@WebServlet("/frontline/lessons.csv")
public class FrontlineLessonsFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FrontlineService service;

    @Inject
    private transient CurrentUser user;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("front-line-lessons.csv", service.lessons())
                .column("frontline.column.body", LessonRow::body)
                .column("frontline.column.learnt-on", row -> ownOnly(row, row.learntOn()))
                .column("frontline.column.lesson", LessonRow::lesson)
                .column("frontline.column.change", LessonRow::change)
                .column("frontline.column.role", row -> ownOnly(row, row.role()))
                .column("frontline.column.due", row -> ownOnly(row, row.due()))
                .column("frontline.column.done-on", LessonRow::doneOn)
                .column("frontline.column.changed", LessonRow::changed)
                .column("frontline.shared", row -> row.shared() ? Messages.text("frontline.shared") : "");
    }

    /** The day, and who sees to it by when, stay with the body. */
    private Object ownOnly(LessonRow row, Object value) {
        return user.tenant().filter(row.bodyId()::equals).isPresent() ? value : "";
    }
}
