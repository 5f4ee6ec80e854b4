package org.partnershipportal.web.api;

/** Which addresses machines ask. */
public final class ApiPaths {
    private ApiPaths() {}

    /** Whether this path belongs to the API, the open data or Open311, and not to a page. */
    public static boolean isApi(String path) {
        return isUnder("/api", path) || isUnder("/oruk", path) || isOpen311(path);
    }

    /** Whether this path belongs to Open311, whose errors have a form of their own. */
    public static boolean isOpen311(String path) {
        return isUnder("/open311", path);
    }

    private static boolean isUnder(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
