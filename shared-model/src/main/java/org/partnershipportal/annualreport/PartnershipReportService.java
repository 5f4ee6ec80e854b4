package org.partnershipportal.annualreport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.performance.Period;

/** An administrator of the partnership writes what it tells scrutiny about a year of all bodies. */
@Dependent
@Transactional
public class PartnershipReportService {
    private final Reports reports;

    @Inject
    public PartnershipReportService(Reports reports) {
        this.reports = reports;
    }

    /** The years that can be written about, the latest first. */
    @Permits(Permission.WRITE_PARTNERSHIP_REPORT)
    public List<Period> years() {
        return reports.years(null);
    }

    /** The report of a year as it stands. */
    @Permits(Permission.WRITE_PARTNERSHIP_REPORT)
    public ReportDraft get(Period year) {
        return reports.draft(null, year);
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version that was seen; 0 for nothing
     * @param typed by the names of {@link ReportText}; others are left out
     * @return the version that stands now
     * @throws InvalidInputException for a text that is too long
     * @throws StaleVersionException when somebody else saved meanwhile
     */
    @Permits(Permission.WRITE_PARTNERSHIP_REPORT)
    public int save(Period year, int version, Map<String, String> typed) {
        return reports.save(null, year, version, typed);
    }

    /**
     * Brings out what was saved, with the results of today; it stays so.
     *
     * @param version that was seen
     * @throws InvalidInputException with all that is missing, an answer to each promise that was missed among it
     * @throws StaleVersionException when somebody else saved it or brought it out meanwhile
     * @throws BusinessException when no figures of the year are published
     */
    @Permits(Permission.WRITE_PARTNERSHIP_REPORT)
    public void bringOut(Period year, int version) {
        reports.bringOut(null, year, version);
    }
}
