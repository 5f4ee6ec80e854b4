package org.partnershipportal.performance;

/** For whom figures are told: what is published, or all that the asking body has, the running month with it. */
enum Readership {
    EVERYBODY("published_figure"),
    OWN_BODY("promise_figure");

    private final String table;

    Readership(String table) {
        this.table = table;
    }

    /** Where their figures stand. */
    String table() {
        return table;
    }
}
