package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.returns.BodyReturn;
import org.partnershipportal.returns.BodyReturnsRow;
import org.partnershipportal.returns.ReturnOverviewService;

/** Which bodies have handed in their monthly figures, and which have not. */
@Named
@RequestScoped
public class StandardReturnsBacking {
    private static final int ROWS = 50;

    @Inject
    ReturnOverviewService returns;

    @Inject
    HttpServletRequest request;

    private @Nullable List<YearMonth> months;
    private @Nullable List<BodyReturnsRow> rows;

    /** The earliest first. */
    public List<YearMonth> getMonths() {
        List<YearMonth> read = months;
        if (read == null) {
            read = returns.months(ReturnsWish.until(request));
            months = read;
        }
        return read;
    }

    /** All bodies, or those of which something is missing. */
    private List<BodyReturnsRow> rows() {
        List<BodyReturnsRow> read = rows;
        if (read == null) {
            read = returns.bodies(getMonths()).stream()
                    .filter(row -> !isMissingOnly() || row.missing() > 0)
                    .toList();
            rows = read;
        }
        return read;
    }

    /** Those of this page. */
    public List<BodyReturnsRow> getRows() {
        return rows().stream().skip((getPage() - 1L) * ROWS).limit(ROWS).toList();
    }

    public boolean isMissingOnly() {
        return ReturnsWish.isMissingOnly(request);
    }

    public boolean isMore() {
        return rows().size() > getPage() * ROWS;
    }

    public int getPage() {
        return ReturnsWish.page(request);
    }

    /** How many bodies are missing in one of the months at least. */
    public long getMissing() {
        return rows().stream().filter(row -> row.missing() > 0).count();
    }

    /** The address of its pages, up to the page number. */
    public String getPages() {
        return "/standard/returns?" + query(isMissingOnly()) + "&";
    }

    /** The same months, with all bodies or those of which something is missing. */
    public String getOther() {
        return "/standard/returns?" + query(!isMissingOnly());
    }

    /** The half year before. */
    public String getBefore() {
        return "/standard/returns?until=" + getMonths().get(0).minusMonths(1)
                + (isMissingOnly() ? "&show=missing" : "");
    }

    public String getFile() {
        return "/standard/returns.csv?" + query(isMissingOnly());
    }

    public String month(YearMonth month) {
        return ReturnsWish.month(month);
    }

    public String standing(BodyReturn cell) {
        return ReturnsWish.standing(cell);
    }

    public String colour(BodyReturn cell) {
        return ReturnsWish.colour(cell.standing());
    }

    private String query(boolean missing) {
        return "until=" + getMonths().get(getMonths().size() - 1) + (missing ? "&show=missing" : "");
    }
}
