package org.partnershipportal.deploy.matrix;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Routes that classes declare by annotations: servlets, and operations of the API. */
final class AnnotatedRoutes {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";
    private static final String API = "/api";
    private static final String OPEN_DATA = "/oruk/v3";
    private static final String OPEN311 = "/open311/v2";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Path scratch;

    AnnotatedRoutes(Path scratch) {
        this.scratch = scratch;
    }

    void add(String name, byte[] bytes) throws IOException {
        Path file = scratch.resolve(name.replaceFirst("^WEB-INF/classes/", ""));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    List<String> paths() {
        return new ClassFileImporter()
                .importPath(scratch).stream()
                        .flatMap(type -> Stream.concat(servlets(type), operations(type)))
                        .toList();
    }

    private static Stream<String> servlets(JavaClass type) {
        return type.isAnnotatedWith(SERVLET)
                ? Arrays.stream((String[])
                        type.getAnnotationOfType(SERVLET).get("value").orElseThrow())
                : Stream.of();
    }

    private static Stream<String> operations(JavaClass type) {
        return type.isAnnotatedWith(PATH) && !type.isInterface()
                ? type.getMethods().stream().flatMap(method -> operations(type, method))
                : Stream.of();
    }

    private static Stream<String> operations(JavaClass type, JavaMethod method) {
        String own = method.isAnnotatedWith(PATH) ? joined(path(method.getAnnotationOfType(PATH))) : "";
        return VERBS.stream()
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                .map(verb -> verb + " " + root(type) + within(type, own) + own);
    }

    private static String within(JavaClass type, String own) {
        String path = joined(path(type.getAnnotationOfType(PATH)));
        return path.equals("/") && !own.isEmpty() ? "" : path;
    }

    /** Three JAX-RS applications share the archive. */
    private static String root(JavaClass type) {
        if (type.getPackageName().endsWith(".open311")) {
            return OPEN311;
        }
        return type.getPackageName().endsWith(".oruk") ? OPEN_DATA : API;
    }

    private static String path(com.tngtech.archunit.core.domain.JavaAnnotation<?> annotation) {
        return (String) annotation.get("value").orElseThrow();
    }

    private static String joined(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
