package org.partnershipportal.importing;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file: the first few rows in words, the others counted. */
final class Wrongs {
    private static final int TOLD = 20;
    private final List<String> told = new ArrayList<>();
    private long more;

    void add(long row, String message) {
        if (told.size() < TOLD) {
            told.add("row " + row + ": " + message);
        } else {
            more++;
        }
    }

    /** @throws ImportRefused when anything was wrong */
    void refuseIfAny() {
        if (!told.isEmpty()) {
            throw new ImportRefused(told, more);
        }
    }
}
