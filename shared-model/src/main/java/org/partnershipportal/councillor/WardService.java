package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** A councillor's wards, and what may be known of them. */
@Dependent
@Transactional
public class WardService {
    private final TermRepository terms;
    private final FigureRepository figures;

    @Inject
    public WardService(TermRepository terms, FigureRepository figures) {
        this.terms = terms;
        this.figures = figures;
    }

    /** The terms in force of who asks, by name; none between terms. */
    @Permits(Permission.READ_WARD)
    public List<TermRow> wards() {
        return terms.findOwn();
    }

    /**
     * The months with figures, the latest first.
     *
     * @param code of one of the own wards
     * @throws NotFoundException when it is none
     */
    @Permits(Permission.READ_WARD)
    public List<YearMonth> months(String code) {
        return figures.findMonths(terms.findOwnArea(code).orElseThrow(WardService::unknown)).stream()
                .map(YearMonth::from)
                .toList();
    }

    /**
     * What bodies were brought and finished there in a month, a body's services below its line for all of them.
     *
     * @param code of one of the own wards
     * @throws NotFoundException when it is none
     */
    @Permits(Permission.READ_WARD)
    public List<FigureRow> figures(String code, YearMonth month) {
        return figures.findFigures(terms.findOwnArea(code).orElseThrow(WardService::unknown), month.atDay(1));
    }

    private static NotFoundException unknown() {
        return new NotFoundException("error.NotFound");
    }
}
