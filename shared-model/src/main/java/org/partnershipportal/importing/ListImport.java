package org.partnershipportal.importing;

import java.sql.SQLException;
import java.util.List;

/** A list that is compared with what is there: only the difference is written, so the same file again changes nothing. */
abstract class ListImport implements Import {
    private final String what;
    private final List<Column> columns;
    private final String staged;

    /** @param what it lists, also in the record of changes */
    ListImport(String what, List<Column> columns, String staged) {
        this.what = what;
        this.columns = columns;
        this.staged = staged;
    }

    @Override
    public final String what() {
        return what;
    }

    @Override
    public final List<Column> columns() {
        return columns;
    }

    @Override
    public final String staged() {
        return staged;
    }

    @Override
    public final boolean isLoaded(StewardSession session, String sha256) {
        return false;
    }

    @Override
    public final void publish(StewardSession session, Source source) throws SQLException {
        session.in(() -> {
            write(session, source);
            session.audit("loaded", what, source.line());
            return 0;
        });
    }

    /** Writes the difference, within the one transaction. */
    abstract void write(StewardSession session, Source source) throws SQLException;
}
