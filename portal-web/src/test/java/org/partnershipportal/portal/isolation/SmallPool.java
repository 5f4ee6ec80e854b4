package org.partnershipportal.portal.isolation;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** So small that each connection serves many askers in turn. */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "portal_web",
        password = "${MPCONFIG=portal.db.web.password}",
        initialPoolSize = IsolationArchive.POOL_SIZE,
        minPoolSize = IsolationArchive.POOL_SIZE,
        maxPoolSize = IsolationArchive.POOL_SIZE)
@ApplicationScoped
class SmallPool {}
