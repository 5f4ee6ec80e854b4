package org.partnershipportal.hook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** Which addresses a body may name for its webhooks. */
class WebhookAddressIT {
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);

    @BeforeAll
    static void found() {
        Database.use("webhook_address");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "http://9.9.9.9/",
                "https://127.0.0.1/",
                "https://10.0.0.1/x",
                "https://a@9.9.9.9/",
                "ftp://9.9.9.9/",
                "https://[::1]/",
                "https://9.9.9.9:99999/",
                "https://9.9.9.9:0/"
            })
    void anAddressThatIsNoneOrPrivateIsRefused(String url) {
        assertThatThrownBy(() -> Wiring.inAdministration(
                        COUNTY, w -> w.get(WebhookService.class).add(url)))
                .isInstanceOf(InvalidInputException.class);
    }
}
