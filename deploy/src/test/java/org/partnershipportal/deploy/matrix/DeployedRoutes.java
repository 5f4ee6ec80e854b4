package org.partnershipportal.deploy.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.partnershipportal.deploy.matrix.Route.Application;

/** Every route of an application, read from its WAR: pages, servlets, and operations of the API. */
final class DeployedRoutes {

    private static final Pattern DECLARED =
            Pattern.compile("pageGuard\\.permits\\('(\\w+)'\\)|name=\"permission\" value=\"(\\w+)\"");
    private static final Pattern SERVLET_MAPPING =
            Pattern.compile("<servlet-mapping>.*?<url-pattern>(.*?)</url-pattern>", Pattern.DOTALL);
    private static final String SHARED_PAGES = "META-INF/resources/";

    private final Application application;
    private final List<Route> routes = new ArrayList<>();
    private final AnnotatedRoutes annotated;

    private DeployedRoutes(Application application, Path scratch) {
        this.application = application;
        this.annotated = new AnnotatedRoutes(scratch);
    }

    static List<Route> of(Application application) throws IOException {
        var found = new DeployedRoutes(application, Files.createTempDirectory(Path.of("target"), "routes"));
        try (InputStream war = Files.newInputStream(Path.of("target", "run", application.file()))) {
            found.read(war, "");
        }
        found.annotated.paths().forEach(path -> found.add(path, null));
        return found.routes;
    }

    private void read(InputStream archive, String pages) throws IOException {
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            read(entry.getName(), zip, pages);
        }
    }

    private void read(String name, ZipInputStream zip, String pages) throws IOException {
        if (name.startsWith("WEB-INF/lib/shared-web")) {
            read(new java.io.ByteArrayInputStream(zip.readAllBytes()), SHARED_PAGES);
        } else if (name.endsWith(".class")) {
            annotated.add(name, zip.readAllBytes());
        } else if (name.endsWith("web.xml") || name.endsWith("web-fragment.xml")) {
            mappings(text(zip)).filter(path -> !path.startsWith("*")).forEach(path -> add(path, null));
        } else if (name.endsWith(".xhtml") && isPage(name, pages)) {
            addPage(name.substring(pages.length()), text(zip));
        }
    }

    private static boolean isPage(String name, String pages) {
        return name.startsWith(pages) && !name.substring(pages.length()).matches("(WEB|META)-INF/.*");
    }

    private void addPage(String name, String content) {
        Matcher declared = DECLARED.matcher(content);
        String path = "/" + name.replaceFirst("\\.xhtml$", "").replaceFirst("^index$", "");
        add(
                path,
                declared.find()
                        ? Stream.of(declared.group(1), declared.group(2))
                                .filter(p -> p != null)
                                .findFirst()
                                .orElseThrow()
                        : null);
    }

    private static Stream<String> mappings(String xml) {
        return SERVLET_MAPPING
                .matcher(xml)
                .results()
                .map(found -> found.group(1).strip());
    }

    private void add(String path, String declared) {
        routes.add(new Route(application, path.replaceFirst("/\\*$", ""), declared));
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
}
