package org.partnershipportal.sharing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of fields as the database hands them over: their names, with commas between them. */
final class SharedFields {
    private SharedFields() {}

    static Set<SharedField> split(String joined) {
        Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
        Arrays.stream(joined.split(",")).filter(f -> !f.isEmpty()).forEach(f -> fields.add(SharedField.valueOf(f)));
        return fields;
    }

    static String join(Set<SharedField> fields) {
        return fields.stream().map(SharedField::name).collect(Collectors.joining(","));
    }
}
