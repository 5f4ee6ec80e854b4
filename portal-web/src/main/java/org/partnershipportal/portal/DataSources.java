package org.partnershipportal.portal;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The database as the two logins of this application: for requests, and for the work behind them. */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.web.user}",
        password = "${MPCONFIG=portal.db.web.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32)
@DataSourceDefinition(
        name = "java:app/jdbc/worker",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.worker.user}",
        password = "${MPCONFIG=portal.db.worker.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 4)
@ApplicationScoped
public class DataSources {}
