package org.partnershipportal.tenancy;

import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatasourcePlatform;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.server.ExternalConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The server's pool as EclipseLink sees it, asked for a connection when the first transaction needs one. EclipseLink's own
 * asks for one while the application is deployed, which then fails for good when the database is away at that moment.
 */
final class LateConnectionPool extends ExternalConnectionPool {
    LateConnectionPool(String name, Login login, ServerSession owner) {
        super(name, login, owner);
    }

    @Override
    public synchronized void startUp() {
        setCachedConnection(new Pattern(this));
        setIsConnected(true);
    }

    /** What each acquired connection is a copy of: it knows how to connect and has not done so. */
    private static final class Pattern extends DatabaseAccessor {
        private static final long serialVersionUID = 1L;

        Pattern(LateConnectionPool pool) {
            setPool(pool);
            setLogin(pool.getLogin());
            setDatasourcePlatform((DatasourcePlatform) pool.getLogin().getDatasourcePlatform());
            setIsConnected(true);
        }
    }
}
