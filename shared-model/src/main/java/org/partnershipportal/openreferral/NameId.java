package org.partnershipportal.openreferral;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of what has no row of its own, for instance a service as one body gives it: made from the ids of both, so that they
 * stay as they are for ever (RFC 9562, version 3).
 */
public final class NameId {
    private static final int BYTES = 32;

    /** The same in SQL; twice %s for the expression of an MD5 in hexadecimal. */
    private static final String SQL = "overlay(overlay(%1$s placing '3' from 13) placing"
            + " translate(substr(%1$s, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab') from 17)::uuid";

    private NameId() {}

    /** The id of this name in this space. */
    public static UUID of(UUID space, UUID name) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(BYTES)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array());
    }

    /** The id of this text in this space. */
    public static UUID of(UUID space, String name) {
        return of(space, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** An expression that gives the same of two columns or expressions of type uuid. */
    static String sql(String space, String name) {
        return SQL.formatted("md5(uuid_send(" + space + ") || uuid_send(" + name + "))");
    }
}
