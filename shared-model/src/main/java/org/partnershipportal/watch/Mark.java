package org.partnershipportal.watch;

/** What is done once for each due moment, with the column that remembers it. */
enum Mark {
    REMINDED("reminded_for"),
    TOLD("told_for"),
    MISSED("missed_for");

    private final String column;

    Mark(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
