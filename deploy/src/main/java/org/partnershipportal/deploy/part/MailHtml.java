package org.partnershipportal.deploy.part;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The mail catcher's pages. A demo tool: it shows what people would have been sent. */
final class MailHtml {
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private MailHtml() {}

    static String list(List<CaughtMail.Letter> letters) {
        StringBuilder items = new StringBuilder();
        for (int i = letters.size() - 1; i >= 0; i--) {
            items.append(item(letters.get(i)));
        }
        String content = letters.isEmpty()
                ? "<p>No message has been sent yet. Load this page again after the portal has sent one.</p>"
                : "<ol reversed>" + items + "</ol>";
        return page("Caught mail", "<p>Nothing leaves this machine: messages end here, newest first.</p>" + content);
    }

    private static String item(CaughtMail.Letter letter) {
        return "<li><a href=\"/%d\">%s</a><br>to %s, %s</li>"
                .formatted(
                        letter.number(),
                        escape(letter.subject()),
                        escape(String.join(", ", letter.to())),
                        WHEN.format(letter.sent()));
    }

    static String letter(CaughtMail.Letter letter) {
        return page(letter.subject(), """
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl>
                <pre>%s</pre>
                <p><a href="/">All messages</a></p>""".formatted(
                        escape(letter.from()),
                        escape(String.join(", ", letter.to())),
                        WHEN.format(letter.sent()),
                        linked(letter.text())));
    }

    static String notFound() {
        return page("No such message", "<p><a href=\"/\">All messages</a></p>");
    }

    private static String page(String title, String content) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:1rem auto;padding:0 1rem}
                pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}dt{font-weight:bold}li{margin:0 0 .75rem}
                </style></head>
                <body><main><h1>%1$s</h1>
                %2$s
                </main></body></html>
                """.formatted(escape(title), content);
    }

    private static String linked(String text) {
        return LINK.matcher(escape(text)).replaceAll(link -> "<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
