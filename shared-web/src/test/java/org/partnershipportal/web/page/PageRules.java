package org.partnershipportal.web.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The rules of one page: what keeps the content policy strict, the text in bundles and the permission named. */
final class PageRules extends DefaultHandler {

    private static final String HTML = "jakarta.faces.html";
    private static final String CORE = "jakarta.faces.core";
    private static final String PRIMEFACES = "primefaces";
    private static final Set<String> SPOKEN = Set.of(
            "label",
            "hint",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "caption",
            "text",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel",
            "itemDescription",
            "headerText",
            "footerText",
            "summary",
            "emptyMessage",
            "header");
    private static final Set<String> WITH_SCRIPTS = Set.of("head", "body", "commandLink", "outputScript");
    private static final Set<String> NO_PARAMETER = Set.of("state", "code");
    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern QUERY = Pattern.compile("[?&](state|code)=");
    private static final Pattern GUARD =
            Pattern.compile("<f:viewAction action=\"#\\{pageGuard\\.permits\\('[A-Z_]+'\\)}\" onPostback=\"true\"/>");
    private static final Pattern PUBLIC_PERMISSION =
            Pattern.compile("<ui:param name=\"permission\" value=\"(READ_DIRECTORY|BRING_ENQUIRY|READ_TRAIL)\"/>");

    private final String file;
    private final String source;
    private final boolean isPublic;
    private final List<String> findings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;

    PageRules(String file, String source) {
        this.file = file.replace('\\', '/');
        this.source = source;
        this.isPublic = source.contains("template=\"/layout/public.xhtml\"");
    }

    List<String> check() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(source)), this);
        } catch (SAXParseException e) {
            findings.add(file + ":" + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException(file, e);
        }
        if (isPage()) {
            checkPage();
        }
        return findings;
    }

    /** A file that has an address: not a template, not a tag. */
    private boolean isPage() {
        return !file.contains("/layout/") && !file.contains("/META-INF/tags/") && !file.contains("/WEB-INF/");
    }

    private void checkPage() {
        boolean isStaff = source.contains("template=\"/layout/staff.xhtml\"");
        if (!isPublic && !isStaff) {
            report("use the template /layout/public.xhtml or /layout/staff.xhtml");
        } else if (isStaff && !GUARD.matcher(source).find()) {
            report("name the permission: <f:viewAction action=\"#{pageGuard.permits('X')}\" onPostback=\"true\"/>");
        } else if (isPublic && !PUBLIC_PERMISSION.matcher(source).find()) {
            report("name a permission that anyone has: <ui:param name=\"permission\" value=\"READ_DIRECTORY\"/>");
        }
        if (!source.contains("name=\"title\"")) {
            report("give the page a title: <ui:param name=\"title\" value=\"#{msg['…']}\"/>");
        }
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (isPublic && uri.startsWith(PRIMEFACES)) {
            report("no PrimeFaces on public pages");
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        checkText();
        checkElement(uri, name, attributes);
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(uri, name, attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        checkText();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void checkText() {
        reportIf(
                hasLetters(text), "text outside the bundles: " + text.toString().strip());
        text.setLength(0);
    }

    private void checkElement(String uri, String name, Attributes attributes) {
        switch (uri) {
            case "", "http://www.w3.org/1999/xhtml" -> checkPlain(name, attributes);
            case CORE -> checkCore(name);
            case HTML -> reportIf(isPublic && WITH_SCRIPTS.contains(name), "h:" + name + " brings scripts");
            default -> reportIf(false, "");
        }
    }

    private void checkPlain(String name, Attributes attributes) {
        reportIf(name.equals("style"), "no style element");
        reportIf(name.equals("script") && attributes.getValue("src") == null, "no inline script");
        boolean sends = name.equals("form") && !"get".equals(attributes.getValue("method"));
        reportIf(sends && isPage(), "pp:form for a form that changes something");
    }

    private void checkCore(String name) {
        reportIf(name.equals("ajax"), "p:ajax, never f:ajax");
        reportIf(name.equals("view") && isPage(), "f:view is the layout's");
    }

    private void checkAttribute(String uri, String element, String name, String value) {
        reportIf(name.equals("style"), "no style attribute");
        reportIf(name.startsWith("on") && isHtml(uri) && !name.equals("onPostback"), "no " + name + " attribute");
        reportIf(
                (name.equals("name") && NO_PARAMETER.contains(value))
                        || QUERY.matcher(value).find(),
                "no parameter of the name state or code: the sign-in mechanism takes it for its own");
        reportIf(isSpoken(uri, element, name) && hasLetters(value), "text outside the bundles: " + value);
        reportIf(value.startsWith("javascript:"), "no javascript: address");
    }

    private static boolean isHtml(String uri) {
        return !uri.startsWith("https://partnershipportal");
    }

    private static boolean hasLetters(CharSequence text) {
        return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
    }

    private static boolean isSpoken(String uri, String element, String name) {
        if (name.equals("value")) {
            return uri.equals(HTML)
                    && Set.of("outputText", "outputLabel", "commandButton", "outputFormat")
                            .contains(element);
        }
        return SPOKEN.contains(name);
    }

    private void reportIf(boolean broken, String finding) {
        if (broken) {
            report(finding);
        }
    }

    private void report(String finding) {
        int line = locator == null ? 1 : Math.max(1, locator.getLineNumber());
        findings.add(file + ":" + line + ": " + finding);
    }
}
