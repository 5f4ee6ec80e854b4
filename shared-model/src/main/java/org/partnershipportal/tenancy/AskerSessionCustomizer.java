package org.partnershipportal.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * EclipseLink's hook: every connection that a transaction acquires learns first who asks (persistence.xml names it). No
 * connection is asked for before.
 */
public class AskerSessionCustomizer implements SessionCustomizer {
    private static final String READ_POOL = "read";

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Announcer());
        if (session instanceof ServerSession server && server.getLogin().shouldUseExternalConnectionPooling()) {
            server.addConnectionPool(new LateConnectionPool(ServerSession.DEFAULT_POOL, server.getLogin(), server));
            server.setReadConnectionPool(new LateConnectionPool(READ_POOL, server.getLogin(), server));
        }
    }

    private static final class Announcer extends SessionEventAdapter {
        @Override
        public void postAcquireConnection(SessionEvent event) {
            DatabaseAccessor accessor = (DatabaseAccessor) event.getResult();
            Connection connection = accessor.getConnection();
            try {
                AskerAnnouncement.announce(connection, Asking.current());
            } catch (SQLException e) {
                throw DatabaseException.sqlException(e, accessor, (AbstractSession) event.getSession(), false);
            }
        }
    }
}
