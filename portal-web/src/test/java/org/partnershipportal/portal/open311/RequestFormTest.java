package org.partnershipportal.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.machine.MachineForm;

/** What is read of the form of a report, or of an update. */
class RequestFormTest {
    private static final Map<String, String> HOLE =
            Map.of("service_code", "potholes", "description", "A deep hole.", "address_string", "4 Mill Lane, Witham");

    @Test
    void whatOpen311HasNamesForIsTakenUnderOurs() {
        MachineForm form = read(Map.of(
                "first_name",
                " Ida",
                "last_name",
                "Brook",
                "email",
                "ida@example.org",
                "phone",
                "01632 960123",
                "lat",
                "51.7995",
                "long",
                "-0.6383",
                "address_id",
                "4711",
                "media_url",
                "https://example.org/1.jpg",
                "attribute[agreed]",
                "Yes",
                "attribute[support_needs]",
                "Large print"));
        assertThat(form)
                .isEqualTo(new MachineForm(
                        "potholes",
                        "<4 Mill Lane, Witham>",
                        null,
                        "A deep hole.\nhttps://example.org/1.jpg",
                        "Ida Brook",
                        "ida@example.org",
                        "01632 960123",
                        true,
                        "Large print",
                        "4 Mill Lane, Witham; 51.7995, -0.6383; 4711"));
        assertThat(read(Map.of()).agreed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"attribute[place], CM7 9HB", "zipcode, CM7 9HB"})
    void aPlaceThatIsNamedIsNotLookedForInTheAddress(String field, String place) {
        assertThat(read(Map.of(field, place)).place()).isEqualTo(place);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Map<String, String> wrong =
                Map.of("lat", "91", "long", "0", "media_url", "file:///x", "attribute[agreed]", "perhaps");
        assertThatThrownBy(() -> RequestForm.report(new GeoParameters(wrong), address -> address))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(refusal -> refusal.problems().stream()
                        .map(InvalidInputException.Problem::field)
                        .toList())
                .isEqualTo(List.of(
                        "service_code", "description", "address_string", "attribute[agreed]", "lat", "media_url"));
    }

    @ParameterizedTest
    @CsvSource({"51.8,", ",0.6", "north,0.6", "51.8,181", "1e1,0.6"})
    void halfAPointIsNone(String latitude, String longitude) {
        Map<String, String> point = new HashMap<>();
        point.put("lat", latitude == null ? "" : latitude);
        point.put("long", longitude == null ? "" : longitude);
        assertThatThrownBy(() -> read(point))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(InvalidInputException::field)
                .isEqualTo("lat");
    }

    @ParameterizedTest
    @CsvSource({"address_string", "address_id"})
    void whatIsTooLongIsNamed(String field) {
        assertThatThrownBy(() -> read(Map.of(field, "x".repeat(501))))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(InvalidInputException::field)
                .isEqualTo(field);
    }

    @Test
    void anUpdateNeedsItsRequestItsNumberAndWords() {
        assertThatThrownBy(() -> RequestForm.update(new GeoParameters(Map.of("description", " "))))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(refusal -> refusal.problems().size())
                .isEqualTo(3);
    }

    @Test
    void theOrderOfTheFieldsDoesNotMatter() {
        GeoParameters one = new GeoParameters(Map.of("a", "1&b=2"));
        GeoParameters two = new GeoParameters(Map.of("a", "1", "b", "2"));
        assertThat(one.canonical()).isNotEqualTo(two.canonical());
        assertThat(new String(two.canonical(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("a=1&b=2");
    }

    @Test
    void thePostcodeOfAnAddressComesFirst() {
        assertThat(RequestPlace.parts("4 Mill Lane, Witham, CM8 1AA"))
                .containsExactly("CM8 1AA", "4 Mill Lane", "Witham", "CM8 1AA");
        assertThat(RequestPlace.parts(",")).containsExactly(",");
        assertThat(RequestPlace.parts("a,b,c,d,e,f,g,h,i,j")).hasSize(8);
    }

    private static MachineForm read(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(HOLE);
        all.putAll(more);
        return RequestForm.report(new GeoParameters(all), address -> "<" + address + ">");
    }
}
