package org.partnershipportal.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.directory.BrowseRow;
import org.partnershipportal.machine.RequestRow;
import org.partnershipportal.machine.RequestUpdateRow;
import org.partnershipportal.web.api.GeoFormat;

/** The elements have the names of GeoReport v2, and moments say from where they are counted. */
class GeoWriterTest {
    private static final Instant SUMMER = Instant.parse("2026-06-01T09:00:00.5Z");
    private static final RequestRow OPEN = row(false, "CM7 9HB");

    @Test
    void aRequestSaysHowItStands() {
        String xml = GeoWriter.requests(List.of(OPEN)).in(GeoFormat.XML);
        assertThat(xml)
                .contains("<service_requests><request><service_request_id>CCH2-2222</service_request_id>"
                        + "<status>open</status><status_notes/><service_name>Potholes</service_name>"
                        + "<service_code>potholes</service_code><description/>"
                        + "<agency_responsible>Essex</agency_responsible><service_notice/>"
                        + "<requested_datetime>2026-06-01T10:00:00+01:00</requested_datetime>"
                        + "<updated_datetime>2026-06-01T10:00:00+01:00</updated_datetime>"
                        + "<expected_datetime>2026-12-01T23:59:59Z</expected_datetime>"
                        + "<address>CM7 9HB</address><address_id/><zipcode>CM7 9HB</zipcode><lat/><long/><media_url/>");
    }

    @Test
    void whatIsClosedIsExpectedNoMoreAndATownIsNoPostcode() {
        String json = GeoWriter.requests(List.of(row(true, "Witham"))).in(GeoFormat.JSON);
        assertThat(json)
                .contains("\"status\":\"closed\"", "\"expected_datetime\":null", "\"zipcode\":null")
                .contains("\"address\":\"Witham\"");
    }

    @Test
    void thePointOfASpotIsToldAsNumbers() {
        String json = GeoWriter.one(GeoWriter.request(OPEN, "A hole.", "4 Mill Lane; 51.7995, -0.6383; 4711"))
                .in(GeoFormat.JSON);
        assertThat(json).contains("\"lat\":51.7995,\"long\":-0.6383", "\"description\":\"A hole.\"");
        assertThat(GeoWriter.request(OPEN, null, "4, Mill Lane 5, 6").in(GeoFormat.JSON))
                .contains("\"lat\":null");
    }

    @Test
    void aServiceHasACodeAndADefinition() {
        BrowseRow bins = new BrowseRow("bins", "Bins", "Waste", "Emptied weekly");
        assertThat(GeoWriter.services(List.of(bins)).in(GeoFormat.XML))
                .contains("<services><service><service_code>bins</service_code><service_name>Bins</service_name>"
                        + "<description>Emptied weekly</description><metadata>true</metadata><type>realtime</type>"
                        + "<keywords/><group>Waste</group></service></services>");
        assertThat(GeoWriter.definition("bins").in(GeoFormat.XML))
                .contains("<service_definition><service_code>bins</service_code><attributes><attribute>"
                        + "<variable>true</variable><code>place</code><datatype>string</datatype>")
                .contains("<values><value><key>yes</key><name>Yes</name></value>");
        assertThat(GeoWriter.definition("bins").in(GeoFormat.JSON)).startsWith("{\"service_code\":\"bins\"");
    }

    @Test
    void anUpdateSaysWhenAndOfWhat() {
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        assertThat(GeoWriter.updates(List.of(new RequestUpdateRow(id, "CCH2-2222", true, SUMMER, "Filled.")))
                        .in(GeoFormat.XML))
                .contains("<service_request_updates><request_update><update_id>" + id + "</update_id>"
                        + "<service_request_id>CCH2-2222</service_request_id><status>closed</status>"
                        + "<updated_datetime>2026-06-01T10:00:00+01:00</updated_datetime>"
                        + "<description>Filled.</description><media_url/></request_update>");
    }

    @Test
    void theDiscoveryNamesTheEndpoint() {
        assertThat(GeoWriter.discovery("https://portal.example.org", "2026-11-22T00:00:00Z")
                        .in(GeoFormat.XML))
                .contains("<endpoints><endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification>"
                        + "<url>https://portal.example.org/open311/v2</url>")
                .contains("<formats><format>text/xml</format><format>application/json</format></formats>");
    }

    private static RequestRow row(boolean closed, String place) {
        return new RequestRow(
                "CCH2-2222",
                closed,
                "potholes",
                "Potholes",
                "Essex",
                SUMMER,
                SUMMER,
                LocalDate.of(2026, 12, 1),
                place,
                null);
    }
}
