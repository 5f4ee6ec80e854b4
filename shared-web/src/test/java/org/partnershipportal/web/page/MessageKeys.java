package org.partnershipportal.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which texts pages and Java code name. A page names {@code msg['a.b']} or, when the rest is known only later,
 * {@code msg['a.b.'.concat(x)]}; Java code names {@code text("a.b")}, {@code "error.X"}, or a beginning that ends with a
 * dot. Faces' own keys, jakarta.faces.…, need nobody to name them.
 */
final class MessageKeys {

    private static final Pattern IN_PAGE = Pattern.compile("msg\\[\\s*'([^']+)'(\\s*\\.concat)?");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-zA-Z][\\w-]*(?:\\.[\\w-]+)+\\.?|[a-z][\\w-]*\\.)\"");
    private static final Pattern REFUSAL = Pattern.compile("\"(error\\.[\\w.-]*\\w)\"");
    private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");

    private final Map<String, String> demanded = new TreeMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();

    void read(String file, String source) {
        if (file.endsWith(".java")) {
            readJava(file, source);
        } else {
            readPage(file, source);
        }
    }

    /** Keys that are named and stand in no bundle. */
    List<String> missing(Set<String> known) {
        List<String> findings = new ArrayList<>();
        demanded.forEach((key, file) -> {
            if (!known.contains(key)) {
                findings.add(file + ": no text under the key " + key);
            }
        });
        return findings;
    }

    /** Keys of a bundle that nobody names. */
    List<String> unused(String bundle, Set<String> keys) {
        return keys.stream()
                .filter(key -> !key.startsWith("jakarta.faces."))
                .filter(key -> !named.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .map(key -> bundle + ": nobody names the key " + key)
                .toList();
    }

    /** Keys against the grammar, and apostrophes that MessageFormat would swallow. */
    static List<String> badly(String bundle, String text) {
        List<String> findings = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("=", 2);
            if (parts.length < 2 || !GRAMMAR.matcher(parts[0].strip()).matches()) {
                findings.add(bundle + ":" + number + ": not <feature>.<page>.<thing>=text on one line");
            } else if (parts[1].contains("'")) {
                findings.add(bundle + ":" + number + ": write ’ in place of '");
            }
        }
        return findings;
    }

    private void readPage(String file, String source) {
        Matcher matcher = IN_PAGE.matcher(source);
        while (matcher.find()) {
            if (matcher.group(2) == null) {
                named.add(matcher.group(1));
                demanded.putIfAbsent(matcher.group(1), file);
            } else {
                beginnings.add(matcher.group(1));
            }
        }
    }

    private void readJava(String file, String source) {
        Matcher matcher = IN_JAVA.matcher(source);
        while (matcher.find()) {
            String literal = matcher.group(1);
            (literal.endsWith(".") ? beginnings : named).add(literal);
        }
        Matcher needed = REFUSAL.matcher(source);
        while (needed.find()) {
            demanded.putIfAbsent(needed.group(1), file);
        }
    }
}
