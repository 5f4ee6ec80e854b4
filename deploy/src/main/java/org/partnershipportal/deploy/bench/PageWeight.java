package org.partnershipportal.deploy.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a browser with an empty cache loads for one page: the page and what it names, compressed as the server likes.
 *
 * @param parts how many files, the page among them
 * @param wireBytes headers and bodies of all
 */
record PageWeight(int parts, int wireBytes) {
    private static final Pattern LINK = Pattern.compile("<(?:link|script|img)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src)=\"([^\"]+)\"");

    static PageWeight of(String path, int port) throws IOException {
        try (KeepAliveClient client = new KeepAliveClient(port, "gzip")) {
            Reply page = client.get(path);
            int bytes = page.wireBytes();
            Set<String> named = named(path, text(page));
            for (String other : named) {
                bytes += client.get(other).wireBytes();
            }
            return new PageWeight(1 + named.size(), bytes);
        }
    }

    /** Paths of style sheets, icons, scripts and pictures; links that a browser does not follow are none. */
    static Set<String> named(String path, String html) {
        Set<String> named = new TreeSet<>();
        Matcher links = LINK.matcher(html);
        while (links.find()) {
            String link = links.group();
            Matcher address = ADDRESS.matcher(link);
            if (address.find() && !link.toLowerCase(Locale.ROOT).contains("rel=\"canonical\"")) {
                URI whole = URI.create(path).resolve(address.group(1).replace("&amp;", "&"));
                named.add(whole.getRawPath() + (whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery()));
            }
        }
        return named;
    }

    private static String text(Reply page) throws IOException {
        boolean compressed = page.body().length > 1 && page.body()[0] == 0x1f && page.body()[1] == (byte) 0x8b;
        if (!compressed) {
            return page.text();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
