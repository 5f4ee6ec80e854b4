package org.partnershipportal.web.api;

import java.util.Optional;

/** The forms in which Open311 answers; the end of a path says which. */
public enum GeoFormat {
    XML("text/xml;charset=UTF-8"),
    JSON("application/json;charset=UTF-8");

    private final String mediaType;

    GeoFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The form of this name, {@code xml} or {@code json}, if there is one. */
    public static Optional<GeoFormat> find(String name) {
        return switch (name) {
            case "xml" -> Optional.of(XML);
            case "json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** The form of what is asked under a path; XML, which is the rule of Open311, where it says none. */
    public static GeoFormat ofPath(String path) {
        return path.endsWith(".json") ? JSON : XML;
    }
}
