package org.partnershipportal.importing;

/**
 * What is held while a file is brought in, or the demo partnership is planted: both write the same shared tables, and one
 * at a time does. SQL for one session; the database gives the lock back when the session ends.
 */
public final class ImportLock {
    /** Waits until nobody else holds it. */
    public static final String WAIT = "select pg_advisory_lock(hashtext('portal import'))";
    /** True when it is held now, false when somebody else holds it. */
    public static final String TRY = "select pg_try_advisory_lock(hashtext('portal import'))";
    /** Gives it back. */
    public static final String GIVE_BACK = "select pg_advisory_unlock(hashtext('portal import'))";

    private ImportLock() {}
}
