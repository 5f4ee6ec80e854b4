package org.partnershipportal.training;

/** How many people of a body are trained in a kind of training. */
public record TrainedShare(TrainingKindRow kind, int people, int trained) {
    private static final int HUNDRED = 100;

    /** Of a hundred, as a whole number that says 100 only of all and 0 only of nobody; nothing for no people. */
    public String percent() {
        if (people == 0) {
            return "";
        }
        int rounded = Math.round((float) trained * HUNDRED / people);
        int least = trained == 0 ? 0 : 1;
        int most = trained == people ? HUNDRED : HUNDRED - 1;
        return String.valueOf(Math.max(least, Math.min(most, rounded)));
    }
}
