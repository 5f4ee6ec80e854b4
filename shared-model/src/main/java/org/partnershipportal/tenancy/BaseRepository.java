package org.partnershipportal.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What repositories share: the one persistence context, and native queries whose rows become records. */
public abstract class BaseRepository {
    @PersistenceContext(unitName = "portal")
    protected EntityManager entities;

    protected BaseRepository() {}

    /** For work outside a container: in tests, with an entity manager that is in a transaction. */
    protected BaseRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All rows of a native query; {@code ?1}, {@code ?2} … stand for the arguments. */
    protected <T> List<T> list(Function<Columns, T> shape, String sql, @Nullable Object... arguments) {
        List<?> rows = query(sql, arguments).getResultList();
        return rows.stream().map(row -> shape.apply(new Columns(row))).toList();
    }

    /** The first row of a native query, if there is one. */
    protected <T> Optional<T> first(Function<Columns, T> shape, String sql, @Nullable Object... arguments) {
        return list(shape, sql, arguments).stream().findFirst();
    }

    /** Runs a native change; returns how many rows it touched. */
    protected int change(String sql, @Nullable Object... arguments) {
        return query(sql, arguments).executeUpdate();
    }

    private Query query(String sql, @Nullable Object... arguments) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
