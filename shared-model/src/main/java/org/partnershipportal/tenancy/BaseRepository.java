package org.partnershipportal.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What repositories share: the one persistence context, and native queries whose rows become records. */
public abstract class BaseRepository {
    /** Statements are constants of repositories, or put together from few parts: their number has a limit. */
    private static final Map<String, NativeStatement> KNOWN = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "portal")
    protected EntityManager entities;

    protected BaseRepository() {}

    /** For work outside a container: in tests, with an entity manager that is in a transaction. */
    protected BaseRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All rows of a native query; {@code ?1}, {@code ?2} … stand for the arguments. */
    protected <T> List<T> list(Function<Columns, T> shape, String sql, @Nullable Object... arguments) {
        return send(connection -> statement(sql).list(connection, shape, arguments));
    }

    /** The first row of a native query, if there is one. */
    protected <T> Optional<T> first(Function<Columns, T> shape, String sql, @Nullable Object... arguments) {
        return list(shape, sql, arguments).stream().findFirst();
    }

    /** Runs a native change; returns how many rows it touched. */
    protected int change(String sql, @Nullable Object... arguments) {
        return send(connection -> statement(sql).change(connection, arguments));
    }

    /** What was changed in entities goes first, so that the statement sees it. */
    private <T> T send(AskedTransaction.Work<T> work) {
        entities.flush();
        UnitOfWorkImpl unit = (UnitOfWorkImpl) entities.unwrap(UnitOfWork.class);
        if (!unit.wasTransactionBegunPrematurely()) {
            unit.beginEarlyTransaction();
        }
        Accessor accessor = unit.getAccessor();
        accessor.incrementCallCount(unit.getParent());
        try {
            return work.with(accessor.getConnection());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        } finally {
            accessor.decrementCallCount();
        }
    }

    private static NativeStatement statement(String sql) {
        return KNOWN.computeIfAbsent(sql, NativeStatement::of);
    }
}
