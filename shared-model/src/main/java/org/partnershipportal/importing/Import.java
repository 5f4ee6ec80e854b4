package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * A kind of file. {@link ImportRun} reads it into the temporary table {@code staged}, has it checked there in whole, and
 * only then lets it change anything.
 */
interface Import {
    /** What the file holds, as messages say it. */
    String what();

    List<Column> columns();

    /** The columns of {@code staged}; the first is {@code row integer}, the row's number in the file. */
    String staged();

    /** Checks a row by itself and stages it, or leaves it out. */
    void stage(SourceRow row, Staging staging) throws Wrong, IOException;

    /** Looks at all rows together, for instance for a key that comes twice. */
    void check(StewardSession session, Wrongs wrongs) throws SQLException;

    /** What the file holds and would change. */
    List<ImportCount> report(StewardSession session) throws SQLException;

    /** Whether the very same file was the last to be loaded. */
    boolean isLoaded(StewardSession session, String sha256) throws SQLException;

    /** Makes it so; what is not finished must not be seen. */
    void publish(StewardSession session, Source source) throws SQLException;

    /** Where the rows came from. */
    record Source(String name, String sha256) {
        /** As the record of changes holds it. */
        String line() {
            return name + ", sha256 " + sha256;
        }
    }
}
