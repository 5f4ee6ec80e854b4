package org.partnershipportal.performance;

/** How long a time figures are added up for. */
public enum PeriodKind {
    MONTH(1, 13),
    QUARTER(3, 9),
    YEAR(12, 5);

    private final int months;
    private final int trend;

    PeriodKind(int months, int trend) {
        this.months = months;
        this.trend = trend;
    }

    /** How many months it has. */
    public int months() {
        return months;
    }

    /** How many of them a trend shows: so that the first and the last are the same time of the year. */
    public int trend() {
        return trend;
    }
}
