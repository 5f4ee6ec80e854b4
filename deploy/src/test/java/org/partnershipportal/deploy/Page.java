package org.partnershipportal.deploy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One answer of a server, as a visitor sees it. */
public record Page(URI uri, int status, HttpHeaders headers, String body) {

    static Page of(HttpResponse<String> answer) {
        return new Page(answer.uri(), answer.statusCode(), answer.headers(), answer.body());
    }

    /** The page as a tree, to ask for parts of it by CSS selector. */
    public Document html() {
        return Jsoup.parse(body, uri.toString());
    }

    /** The text of the first element that fits; fails when none does. */
    public String text(String selector) {
        return element(selector).text();
    }

    /** Whether some element fits. */
    public boolean has(String selector) {
        return !html().select(selector).isEmpty();
    }

    /** The path and query it was asked for. */
    public String path() {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Where a redirect leads, as a whole address. */
    public String location() {
        return uri.resolve(header("Location")).toString();
    }

    String action(String form) {
        return element(form).absUrl("action");
    }

    /** What the form would send: what stands in it, what was typed instead, and its first button. */
    Map<String, String> fields(String form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element element = element(form);
        element.select("input[name]:not([type=submit]):not([type=radio]):not([type=checkbox]), input[name][checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        element.select("textarea[name]").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        element.select("select[name]")
                .forEach(list -> fields.put(
                        list.attr("name"), list.select("option[selected]").val()));
        element.select("input[type=submit][name], button[name]").stream()
                .findFirst()
                .ifPresent(button -> fields.put(button.attr("name"), button.val()));
        fields.putAll(typed);
        return fields;
    }

    private Element element(String selector) {
        Element element = html().selectFirst(selector);
        if (element == null) {
            throw new AssertionError("No " + selector + " in " + this);
        }
        return element;
    }

    @Override
    public String toString() {
        return status + " " + uri + "\n" + (body.length() > 2_000 ? body.substring(0, 2_000) + "…" : body);
    }
}
