package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.councillor.FigureRow;
import org.partnershipportal.councillor.TermRow;
import org.partnershipportal.councillor.WardService;
import org.partnershipportal.web.page.Messages;

/** A councillor's ward and its figures, month by month. */
@Named
@RequestScoped
public class CouncillorWardBacking {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    WardService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable List<TermRow> wards;
    private @Nullable List<YearMonth> months;
    private @Nullable List<FigureRow> figures;

    public List<TermRow> getWards() {
        List<TermRow> read = wards;
        if (read == null) {
            read = service.wards();
            wards = read;
        }
        return read;
    }

    /** The one that the address names, else the first; null for who has none. */
    public @Nullable TermRow getWard() {
        String asked = request.getParameter("ward");
        Optional<TermRow> ward = getWards().stream()
                .filter(one -> asked == null || one.code().equals(asked))
                .findFirst();
        if (asked != null && ward.isEmpty()) {
            throw new NotFoundException("error.NotFound");
        }
        return ward.orElse(null);
    }

    public List<YearMonth> getMonths() {
        List<YearMonth> read = months;
        if (read == null) {
            TermRow ward = getWard();
            read = ward == null ? List.of() : service.months(ward.code());
            months = read;
        }
        return read;
    }

    /** The one that the address names, else the latest with figures, else the last one. */
    public YearMonth getMonth() {
        String asked = request.getParameter("month");
        YearMonth last = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        return getMonths().stream()
                .filter(one -> asked == null || one.toString().equals(asked))
                .findFirst()
                .orElse(last);
    }

    public List<FigureRow> getFigures() {
        List<FigureRow> read = figures;
        if (read == null) {
            TermRow ward = getWard();
            read = ward == null ? List.of() : service.figures(ward.code(), getMonth());
            figures = read;
        }
        return read;
    }

    /** The number, or that it is not told. */
    public String number(@Nullable Integer number) {
        return number == null ? Messages.text("councillor.ward.hidden") : number.toString();
    }

    /** The share kept in time, or nothing. */
    public String share(FigureRow row) {
        Integer percent = row.keptPercent();
        return percent == null
                ? Messages.text("councillor.ward.no-share")
                : Messages.text("councillor.ward.percent", percent);
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }
}
