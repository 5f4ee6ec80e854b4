package org.partnershipportal.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of our packages, and which stands to the left of which. The root is {@link #ROOT}, except for the
 * examples on which the rules themselves are tested.
 */
public record OurPackages(String root) {

    static final String ROOT = "org.partnershipportal";

    private static final Pattern DOT = Pattern.compile("\\.");

    static final String COMMON = "common";
    static final String WORKTIME = "worktime";
    static final String TENANCY = "tenancy";

    /** Below all: known by everybody, knowing nobody of ours. */
    static final List<String> GROUND = List.of(COMMON, WORKTIME);

    /** Each may know those to its left, and the ground. */
    static final List<String> BASE = List.of("settings", TENANCY, "identity", "audit", "outbox");

    static final String WEB = "web";
    static final String PORTAL = "portal";
    static final String ADMIN = "admin";
    static final String DEPLOY = "deploy";

    /** The packages of the other modules; their features stand one level further down. */
    static final List<String> OUTER = List.of(WEB, PORTAL, ADMIN, DEPLOY);

    /** What belongs to the web, and so never to the model. */
    static final List<String> WEB_TYPES =
            List.of("jakarta.faces", "jakarta.servlet", "jakarta.ws.rs", "org.primefaces", "org.omnifaces");

    /** A module, for the test that the packages named here exist in it. */
    public enum Module {
        SHARED_MODEL,
        SHARED_WEB,
        PORTAL_WEB,
        TENANT_ADMIN,
        LAUNCHER;

        List<String> packages() {
            return switch (this) {
                case SHARED_MODEL -> ours(Stream.concat(GROUND.stream(), BASE.stream()));
                case SHARED_WEB ->
                    Stream.concat(ours(Stream.of(WEB)).stream(), WEB_TYPES.stream())
                            .toList();
                case PORTAL_WEB -> ours(Stream.of(PORTAL));
                case TENANT_ADMIN -> ours(Stream.of(ADMIN));
                case LAUNCHER -> ours(Stream.of(DEPLOY));
            };
        }

        private static List<String> ours(Stream<String> names) {
            return names.map(name -> ROOT + "." + name).toList();
        }
    }

    String named(String name) {
        return root + "." + name;
    }

    String under(String name) {
        return named(name) + "..";
    }

    /** The first name after the root; empty for what is not ours, or stands in the root itself. */
    Optional<String> firstName(JavaClass type) {
        return names(type).stream().findFirst();
    }

    /** The slice a class belongs to: a feature, a base package, or a package of one of the outer modules. */
    Optional<String> slice(JavaClass type) {
        return firstName(type).map(first -> OUTER.contains(first) ? outerSlice(type) : first);
    }

    private String outerSlice(JavaClass type) {
        return names(type).stream().limit(2).collect(Collectors.joining("."));
    }

    private List<String> names(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? DOT.splitAsStream(name.substring(root.length() + 1)).toList()
                : List.of();
    }

    boolean isOurs(JavaClass type) {
        return firstName(type).isPresent();
    }

    boolean isFeature(JavaClass type) {
        var known = Stream.of(GROUND, BASE, OUTER).flatMap(List::stream).toList();
        return firstName(type).filter(first -> !known.contains(first)).isPresent();
    }

    DescribedPredicate<JavaClass> features() {
        return DescribedPredicate.describe("are of a feature", this::isFeature);
    }

    DescribedPredicate<JavaClass> model() {
        return DescribedPredicate.describe(
                "are of the model",
                type -> firstName(type).filter(first -> !OUTER.contains(first)).isPresent());
    }

    DescribedPredicate<JavaClass> webApplications() {
        var web = Set.of(WEB, PORTAL, ADMIN);
        return DescribedPredicate.describe(
                "are of the web modules",
                type -> firstName(type).filter(web::contains).isPresent());
    }
}
