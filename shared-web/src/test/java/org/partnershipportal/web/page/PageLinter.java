package org.partnershipportal.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads every page, tag and message bundle of a module without running them, and says what breaks the rules of pages:
 * see {@link PageRules} for the rules of one page, and {@link MessageKeys} for those of texts.
 */
public final class PageLinter {

    private final Path project;
    private final Path module;

    private PageLinter(Path project, Path module) {
        this.project = project;
        this.module = module;
    }

    /** For a test of a module, which Maven starts in the module's folder. */
    public static PageLinter ofThisModule() {
        Path module = Path.of("").toAbsolutePath();
        return new PageLinter(module.getParent(), module);
    }

    /** One line for each breach, with file and line; empty when all is well. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Path file : pages(module)) {
            new PageRules(name(file), read(file)).check().forEach(findings::add);
        }
        findings.addAll(unprotected());
        findings.addAll(texts());
        return findings;
    }

    /** Staff pages outside web.xml's constraint (nobody would be known there), and public pages inside it. */
    private List<String> unprotected() {
        Path webapp = module.resolve("src/main/webapp");
        Path descriptor = webapp.resolve("WEB-INF/web.xml");
        if (!Files.exists(descriptor)) {
            return List.of();
        }
        ProtectedPaths paths = new ProtectedPaths(read(descriptor));
        return pages(module).stream()
                .filter(file -> file.startsWith(webapp))
                .flatMap(file -> paths.check(name(file), "/" + webapp.relativize(file), read(file)).stream())
                .toList();
    }

    private List<String> texts() {
        List<String> findings = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        bundles(project.resolve("shared-web")).forEach(file -> known.addAll(keys(file)));
        bundles(module).forEach(file -> known.addAll(keys(file)));
        MessageKeys own = new MessageKeys();
        Stream.concat(sources(module).stream(), sources(project.resolve("shared-model")).stream())
                .forEach(file -> own.read(name(file), read(file)));
        findings.addAll(own.missing(known));

        MessageKeys all = new MessageKeys();
        modules().flatMap(each -> sources(each).stream()).forEach(file -> all.read(name(file), read(file)));
        Path list = module.resolve("src/main/resources/META-INF/message-bundles");
        Set<String> named = new TreeSet<>(read(list).lines().toList());
        Set<String> seen = new TreeSet<>();
        for (Path bundle : bundles(module)) {
            findings.addAll(unnamed(bundle, named));
            findings.addAll(twice(bundle, seen));
            findings.addAll(all.unused(name(bundle), keys(bundle)));
            findings.addAll(MessageKeys.badly(name(bundle), read(bundle)));
        }
        return findings;
    }

    /** A bundle that no list names is never read. */
    private List<String> unnamed(Path bundle, Set<String> named) {
        String path = module.resolve("src/main/resources").relativize(bundle).toString();
        return named.contains(path.replace(".properties", "").replace('/', '.'))
                ? List.of()
                : List.of(name(bundle) + ": META-INF/message-bundles does not name it");
    }

    private List<String> twice(Path bundle, Set<String> seen) {
        return keys(bundle).stream()
                .filter(key -> !seen.add(key))
                .map(key -> name(bundle) + ": " + key + " stands in another bundle too")
                .toList();
    }

    private Stream<Path> modules() {
        return Stream.of("shared-model", "shared-web", "portal-web", "tenant-admin")
                .map(project::resolve)
                .filter(Files::isDirectory);
    }

    private static List<Path> pages(Path module) {
        return files(module.resolve("src/main"), ".xhtml");
    }

    private static List<Path> sources(Path module) {
        return Stream.concat(pages(module).stream(), files(module.resolve("src/main/java"), ".java").stream())
                .toList();
    }

    private static List<Path> bundles(Path module) {
        return files(module.resolve("src/main/resources"), "messages.properties");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path bundle) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private String name(Path file) {
        return project.relativize(file).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
