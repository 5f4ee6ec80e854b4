package org.partnershipportal.training;

/** How it stands with somebody's training. */
public enum TrainingStanding {
    /** It was not done in time, or has run out. */
    OVERDUE(false),
    /** It has never been done, and there is time left. */
    TO_DO(false),
    /** It runs out soon. */
    DUE_SOON(true),
    TRAINED(true);

    private final boolean trained;

    TrainingStanding(boolean trained) {
        this.trained = trained;
    }

    /** Whether somebody counts as trained. */
    public boolean isTrained() {
        return trained;
    }
}
