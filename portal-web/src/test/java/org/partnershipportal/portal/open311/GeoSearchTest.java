package org.partnershipportal.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.machine.RequestFilter;

/** Which requests are asked for: 90 days at most. */
class GeoSearchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'', 2026-08-24T12:00:00Z, 2026-11-22T12:00:01Z",
        "start_date=2026-11-01, 2026-11-01T00:00:00Z, 2027-01-30T00:00:01Z",
        "end_date=2026-11-20T10:00:00+01:00, 2026-08-22T09:00:00Z, 2026-11-20T09:00:01Z",
        "start_date=2026-06-01&end_date=2026-06-02, 2026-05-31T23:00:00Z, 2026-06-01T23:00:01Z"
    })
    void aSpanHasTwoEnds(String asked, Instant since, Instant until) {
        RequestFilter filter = GeoSearch.read(parameters(asked), NOW);
        assertThat(filter.since()).isEqualTo(since);
        assertThat(filter.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"'', ", "status=open, false", "status=CLOSED, true", "'status=open, closed', "})
    void theStatusIsOneOfTwo(String asked, Boolean closed) {
        assertThat(GeoSearch.read(parameters(asked), NOW).closed()).isEqualTo(closed);
    }

    @Test
    void numbersOverrideAllElse() {
        RequestFilter filter =
                GeoSearch.read(parameters("service_request_id=A, B,&service_code=bins&start_date=never"), NOW);
        assertThat(filter.references()).containsExactly("A", "B");
        assertThat(filter.services()).isEmpty();
        assertThat(filter.since()).isNull();
        assertThat(GeoSearch.updates(parameters("service_request_id=A"), NOW).since())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "start_date=yesterday, start_date",
        "start_date=2026-13-01, start_date",
        "end_date=99999-01-01T00:00:00Z, end_date",
        "start_date=2026-11-02&end_date=2026-11-01, end_date",
        "start_date=2026-01-01&end_date=2026-11-01, end_date",
        "status=begun, status",
        "page=0, page",
        "page=1001, page"
    })
    void whatCannotBeReadIsNamed(String asked, String field) {
        assertThatThrownBy(() -> GeoSearch.read(parameters(asked), NOW))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(InvalidInputException::field)
                .isEqualTo(field);
    }

    private static GeoParameters parameters(String query) {
        return new GeoParameters(
                query.isEmpty()
                        ? Map.of()
                        : Arrays.stream(query.split("&"))
                                .map(field -> field.split("=", 2))
                                .collect(Collectors.toMap(field -> field[0], field -> field[1])));
    }
}
