package org.partnershipportal.web.api;

/** Which addresses machines ask. */
public final class ApiPaths {
    private ApiPaths() {}

    /** Whether this path belongs to the API or the open data, and not to a page. */
    public static boolean isApi(String path) {
        return isUnder("/api", path) || isUnder("/oruk", path);
    }

    private static boolean isUnder(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
