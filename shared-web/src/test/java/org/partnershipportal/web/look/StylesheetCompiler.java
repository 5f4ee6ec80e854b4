package org.partnershipportal.web.look;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The build's step from Sass to {@code portal.css}: run by Maven before the tests, never shipped. The compiler and
 * govuk-frontend are Maven artifacts on the test class path.
 */
final class StylesheetCompiler {

    private static final String VERSION_OF_GOVUK = "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";

    private StylesheetCompiler() {}

    /** Compiles the first argument (an .scss file) into the second (a .css file, minified). */
    public static void main(String[] args) throws IOException, SassCompilationFailedException {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, compile(source));
    }

    static String compile(Path source) throws IOException, SassCompilationFailedException {
        try (var compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setEmitCharset(false);
            compiler.setQuietDeps(true);
            compiler.setLoadPaths(List.of(source.toAbsolutePath().getParent().toFile()));
            List.of("import", "slash-div", "global-builtin", "color-functions")
                    .forEach(compiler::addSilenceDeprecation);
            compiler.registerImporter(new GovukImporter().autoCanonicalize());
            return compiler.compileFile(source.toFile()).getCss();
        }
    }

    /** Resolves {@code govuk/…} to the WebJar, whichever version the build names. */
    private static final class GovukImporter extends ClasspathImporter {

        private final String home = "META-INF/resources/webjars/govuk-frontend/" + version() + "/dist/";

        @Override
        public URL canonicalizeUrl(String url) throws IOException {
            return super.canonicalizeUrl(url.startsWith("govuk/") ? home + url : url);
        }

        private static String version() {
            try (InputStream in = StylesheetCompiler.class.getClassLoader().getResourceAsStream(VERSION_OF_GOVUK)) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
