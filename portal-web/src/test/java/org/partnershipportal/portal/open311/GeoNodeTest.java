package org.partnershipportal.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.web.api.ApiPaths;
import org.partnershipportal.web.api.GeoErrors;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.api.GeoNode;

/** The same tree in both forms of Open311. */
class GeoNodeTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    @Test
    void aListNamesItsItemsInXmlAlone() {
        GeoNode services = GeoNode.list("services")
                .with(GeoNode.record("service")
                        .with("service_code", "bins")
                        .with("metadata", true)
                        .with("order", 3)
                        .with("lat", new BigDecimal("51.80"))
                        .with("keywords", (String) null)
                        .with(GeoNode.list("formats").with(GeoNode.text("format", "text/xml"))));
        assertThat(services.in(GeoFormat.XML))
                .isEqualTo(HEAD + "<services><service><service_code>bins</service_code><metadata>true</metadata>"
                        + "<order>3</order><lat>51.80</lat><keywords/><formats><format>text/xml</format></formats>"
                        + "</service></services>");
        assertThat(services.in(GeoFormat.JSON))
                .isEqualTo("[{\"service_code\":\"bins\",\"metadata\":true,\"order\":3,\"lat\":51.80,\"keywords\":null,"
                        + "\"formats\":[\"text/xml\"]}]");
    }

    @Test
    void whatMeansSomethingInXmlIsEscapedAndWhatItCannotHoldIsLeftOut() {
        GeoNode text = GeoNode.text("description", "a < b & c\u0001\uD800\uFFFF \uD83D\uDE00");
        assertThat(text.in(GeoFormat.XML)).isEqualTo(HEAD + "<description>a &lt; b &amp; c \uD83D\uDE00</description>");
    }

    @Test
    void anEmptyListIsThere() {
        assertThat(GeoNode.list("service_requests").in(GeoFormat.XML)).isEqualTo(HEAD + "<service_requests/>");
        assertThat(GeoNode.list("service_requests").in(GeoFormat.JSON)).isEqualTo("[]");
    }

    @Test
    void errorsHaveTheNamesOfOpen311() {
        assertThat(GeoErrors.of(problem("{'status': 404, 'title': 'Not here.'}"))
                        .in(GeoFormat.XML))
                .isEqualTo(
                        HEAD + "<errors><error><code>404</code><description>Not here.</description></error></errors>");
        JsonObject several =
                problem("{'status': 400, 'title': 'x', 'errors': [{'field': 'service', 'message': 'None.'},"
                        + " {'field': 'email', 'message': 'No address.'}]}");
        assertThat(GeoErrors.of(several).in(GeoFormat.JSON))
                .isEqualTo("[{\"code\":400,\"description\":\"service_code: None.\"},"
                        + "{\"code\":400,\"description\":\"email: No address.\"}]");
    }

    @ParameterizedTest
    @CsvSource({"/open311/v2/services.json, JSON", "/open311/v2/services.xml, XML", "/open311/v2/services, XML"})
    void theEndOfThePathSaysTheForm(String path, GeoFormat format) {
        assertThat(GeoFormat.ofPath(path)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"/open311, true", "/open311/v2/services.xml, true", "/open3110, false", "/oruk/v3/, false"})
    void open311IsWhatLiesUnderItsRoot(String path, boolean is) {
        assertThat(ApiPaths.isOpen311(path)).isEqualTo(is);
    }

    private static JsonObject problem(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
