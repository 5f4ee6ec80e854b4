package org.partnershipportal.returns;

import java.util.List;

/**
 * What is wrong with a cell of a file.
 *
 * @param row as a spreadsheet counts: the header is row 1; 0 for the file as a whole
 * @param column as the file names it; empty for the row as a whole
 */
public record FileProblem(int row, String column, String key, List<Object> arguments) {
    static FileProblem of(int row, String column, String key, Object... arguments) {
        return new FileProblem(row, column, key, List.of(arguments));
    }
}
