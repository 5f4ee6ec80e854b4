package org.partnershipportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule goes red on a page that breaks it; our own pages break none. */
class PageLinterTest {

    private static final String PUBLIC = """
            <ui:composition template="/layout/public.xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:f="jakarta.faces.core"
                xmlns:h="jakarta.faces.html" xmlns:pp="https://partnershipportal.org/tags">
              <ui:param name="title" value="#{msg['x.y.title']}"/>
              <ui:param name="permission" value="READ_DIRECTORY"/>
              <ui:define name="main">%s</ui:define>
            </ui:composition>
            """;

    @Test
    void our_own_pages_and_texts_keep_the_rules() {
        assertThat(PageLinter.ofThisModule().findings()).isEmpty();
    }

    @Test
    void a_good_page_has_no_finding() {
        assertThat(onPublicPage("<p class=\"govuk-body\">#{msg['x.y.text']}: <strong>#{x.reference}</strong>, 999</p>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p style="color:red">#{x}</p>                                | style attribute
            <p onclick="x()">#{x}</p>                                    | onclick
            <script>x()</script>                                         | inline script
            <style>p {}</style>                                          | style element
            <p>Hello</p>                                                 | text outside the bundles
            <pp:field id="a" label="Name" value="#{x}"/>                 | text outside the bundles
            <h:outputText value="Hello"/>                                | text outside the bundles
            <h:inputText id="a"><f:ajax/></h:inputText>                  | never f:ajax
            <input name="state"/>                                        | state or code
            <a href="/x?code=1">#{x}</a>                                 | state or code
            <p:panel xmlns:p="primefaces"/>                              | no PrimeFaces
            <h:commandLink value="#{x}"/>                                | brings scripts
            <f:view transient="false"/>                                  | layout's
            <form method="post"/>                                        | pp:form
            <a href="javascript:x()">#{x}</a>                            | javascript
            <p>                                                          | must be terminated
            """)
    void a_page_that_breaks_a_rule_is_found(String body, String finding) {
        assertThat(onPublicPage(body)).anyMatch(line -> line.contains(finding));
    }

    @Test
    void a_page_says_who_may_see_it() {
        String staff = PUBLIC.replace("public.xhtml", "staff.xhtml").formatted("");

        assertThat(new PageRules("w/src/main/webapp/x/y.xhtml", staff).check())
                .singleElement()
                .asString()
                .contains("name the permission");
        assertThat(new PageRules("w/src/main/webapp/x/y.xhtml", PUBLIC.replace("READ_DIRECTORY", "MANAGE_TENANTS"))
                        .check())
                .anyMatch(line -> line.contains("permission that anyone has"));
    }

    @Test
    void a_staff_page_stands_where_people_are_known_and_a_public_one_where_nobody_need_be() {
        ProtectedPaths paths = new ProtectedPaths("<security-constraint><url-pattern>/referral/*</url-pattern>"
                + "<url-pattern>/choose</url-pattern></security-constraint>");
        String staff = "template=\"/layout/staff.xhtml\"";

        assertThat(paths.check("f", "/referral/inbox.xhtml", staff)).isEmpty();
        assertThat(paths.check("f", "/choose.xhtml", staff)).isEmpty();
        assertThat(paths.check("f", "/enquiry/key.xhtml", staff)).isPresent();
        assertThat(paths.check("f", "/index.xhtml", PUBLIC)).isEmpty();
        assertThat(paths.check("f", "/referral/open.xhtml", PUBLIC)).isPresent();
    }

    @Test
    void a_missing_and_an_unused_key_are_found() {
        MessageKeys keys = new MessageKeys();
        keys.read("a.xhtml", "#{msg['x.y.there']} #{msg['x.y.gone']} #{msg['x.kind.'.concat(k)]}");
        keys.read("A.java", "throw new NotFoundException(\"error.Gone\"); label(\"x.y.java\")");

        assertThat(keys.missing(Set.of("x.y.there")))
                .containsExactlyInAnyOrder(
                        "a.xhtml: no text under the key x.y.gone", "A.java: no text under the key error.Gone");
        assertThat(keys.unused("b", Set.of("x.y.there", "x.kind.a", "x.y.java", "x.y.nobody")))
                .containsExactly("b: nobody names the key x.y.nobody");
    }

    @Test
    void a_key_against_the_grammar_and_a_swallowed_apostrophe_are_found() {
        assertThat(MessageKeys.badly("b", "Heading=x\nx.y.z=It's {0}\nx.y.fine=It’s {0}"))
                .hasSize(2);
    }

    private static List<String> onPublicPage(String body) {
        return new PageRules("portal-web/src/main/webapp/x/y.xhtml", PUBLIC.formatted(body)).check();
    }
}
