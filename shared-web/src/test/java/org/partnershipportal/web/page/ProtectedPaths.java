package org.partnershipportal.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web.xml keeps for people who are signed in; only there does anybody become known. */
final class ProtectedPaths {

    private static final Pattern CONSTRAINT = Pattern.compile("(?s)<security-constraint>(.*?)</security-constraint>");
    private static final Pattern PATH = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");

    private final List<String> patterns;

    ProtectedPaths(String descriptor) {
        patterns = CONSTRAINT
                .matcher(descriptor)
                .results()
                .flatMap(constraint -> PATH.matcher(constraint.group(1)).results())
                .map(path -> path.group(1))
                .toList();
    }

    /** What is wrong with this page, whose file lies at this path below the application's root. */
    Optional<String> check(String name, String file, String source) {
        String route = file.replace('\\', '/').replaceFirst("(/index)?\\.xhtml$", "");
        boolean isProtected = patterns.stream().anyMatch(pattern -> covers(pattern, route.isEmpty() ? "/" : route));
        if (source.contains("template=\"/layout/staff.xhtml\"") && !isProtected) {
            return Optional.of(
                    name + ": a staff page that no security-constraint of web.xml covers: nobody is known there");
        }
        if (source.contains("template=\"/layout/public.xhtml\"") && isProtected) {
            return Optional.of(name + ": a public page that a security-constraint of web.xml keeps from the public");
        }
        return Optional.empty();
    }

    private static boolean covers(String pattern, String route) {
        Matcher folder = Pattern.compile("(.*)/\\*").matcher(pattern);
        return folder.matches()
                ? route.equals(folder.group(1)) || route.startsWith(folder.group(1) + "/")
                : pattern.equals(route) || pattern.equals("/*");
    }
}
