package org.partnershipportal.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What is wrong with a file: the first few rows in words and in their order, the others counted. */
final class Wrongs {
    private static final int TOLD = 20;

    /** The first rows known so far, the last of them foremost. */
    private final PriorityQueue<WrongRow> told =
            new PriorityQueue<>(Comparator.comparingLong(WrongRow::row).reversed());

    private long more;

    private record WrongRow(long row, String message) {}

    void add(long row, String message) {
        told.add(new WrongRow(row, message));
        if (told.size() > TOLD) {
            told.remove();
            more++;
        }
    }

    /** Whether nothing is wrong so far: only then can a row be missed, for no row was left out. */
    boolean isEmpty() {
        return told.isEmpty();
    }

    /** @throws ImportRefused when anything was wrong */
    void refuseIfAny() {
        if (!told.isEmpty()) {
            List<WrongRow> rows = new ArrayList<>(told);
            rows.sort(Comparator.comparingLong(WrongRow::row));
            throw new ImportRefused(
                    rows.stream()
                            .map(wrong -> "row " + wrong.row() + ": " + wrong.message())
                            .toList(),
                    more);
        }
    }
}
