package org.partnershipportal.tenancy;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL with its own UUID type, also where a UUID is null (EclipseLink would send it as VARCHAR). */
public class PortalPostgresPlatform extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return field != null && UUID.class.equals(field.getType()) ? Types.OTHER : super.getJDBCTypeForSetNull(field);
    }
}
