package org.partnershipportal.schedule;

/** What a timetable can belong to, with the column that says so. */
public enum ScheduleOf {
    LOCATION("location_id"),
    CONTACT("contact_id"),
    SURGERY("surgery_id"),
    /** A body's office hours. */
    OFFICE("office_id");

    private final String column;

    ScheduleOf(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
