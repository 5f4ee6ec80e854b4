package org.partnershipportal.portal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.outbox.MessageNotSentException;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Against a server that speaks GOV.UK Notify's published protocol and checks who asks. */
class NotifySenderTest {
    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final OutboxMessage MAIL =
            new OutboxMessage("ABCD-1234", null, "ada@example.org", "Your enquiry", "It has “moved”.");

    private final Map<Setting, String> set = new EnumMap<>(Setting.class);
    private HttpServer server;
    private int answer = 201;
    private String answerBody = "{}";
    private String path = "";
    private JsonObject got = JsonObject.EMPTY_JSON_OBJECT;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/notifications/", this::receive);
        server.start();
        set.put(Setting.NOTIFY_URL, "http://127.0.0.1:" + server.getAddress().getPort());
        set.put(Setting.NOTIFY_KEY, "the_portal-" + SERVICE + "-" + SECRET);
        set.put(Setting.NOTIFY_EMAIL, "email-template");
        set.put(Setting.NOTIFY_TEXT, "text-template");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aMailGoesByTheTemplateForMails() throws MessageNotSentException {
        sender().send(MAIL);
        assertThat(path).isEqualTo("/v2/notifications/email");
        assertThat(got.getString("email_address")).isEqualTo("ada@example.org");
        assertThat(got.getString("template_id")).isEqualTo("email-template");
        assertThat(got.getString("reference")).isEqualTo("ABCD-1234");
        assertThat(got.getJsonObject("personalisation").getString("subject")).isEqualTo("Your enquiry");
        assertThat(got.getJsonObject("personalisation").getString("body")).isEqualTo("It has “moved”.");
    }

    @Test
    void aTextMessageGoesByTheTemplateForTexts() throws MessageNotSentException {
        sender().send(OutboxMessage.text("ABCD-1234", null, "07700 900 001", "It moved."));
        assertThat(path).isEqualTo("/v2/notifications/sms");
        assertThat(got.getString("phone_number")).isEqualTo("07700900001");
        assertThat(got.getString("template_id")).isEqualTo("text-template");
        assertThat(got.getJsonObject("personalisation")).hasSize(1);
    }

    @Test
    void withoutTheRightKeyNothingGoes() {
        set.put(Setting.NOTIFY_KEY, "the_portal-" + SERVICE + "-00000000-8d35-48ac-975b-e847b4f122b0");
        assertThat(refusal().getMessage()).isEqualTo("GOV.UK Notify answered 403 AuthError");
        set.put(Setting.NOTIFY_KEY, "short");
        assertThat(refusal().isHopeless()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "400,ValidationError,email_address Not a valid email address,true",
        "400,ValidationError,phone_number Too many digits,true",
        "400,ValidationError,template_id is not a valid UUID,false",
        "400,BadRequestError,Template not found,false",
        "400,BadRequestError,Can't send to this recipient when service is in trial mode,false",
        "403,AuthError,Invalid token: API key not found,false",
        "404,SomeError,ada@example.org is not wanted,false",
        "429,RateLimitError,email_address and all others are too many,false",
        "500,Exception,Internal server error,false",
        "503,SomeError,ada@example.org is not wanted,false"
    })
    void whatIsWrongWithTheRecipientIsDeadAndTheRestIsTriedLater(
            int status, String kind, String message, boolean hopeless) {
        answer = status;
        answerBody = """
                {"status_code": %d, "errors": [{"error": "%s", "message": "%s"}]}
                """.formatted(status, kind, message);
        MessageNotSentException refusal = refusal();
        assertThat(refusal.isHopeless()).isEqualTo(hopeless);
        assertThat(refusal.getMessage()).isEqualTo("GOV.UK Notify answered " + status + " " + kind);
    }

    @Test
    void anAnswerThatIsNoJsonIsAnErrorToo() {
        answer = 502;
        answerBody = "<html>Bad gateway</html>";
        assertThat(refusal().isHopeless()).isFalse();
    }

    @Test
    void whenNotifyIsNotThereItIsTriedLater() {
        server.stop(0);
        assertThat(refusal().isHopeless()).isFalse();
    }

    private MessageNotSentException refusal() {
        return catchThrowableOfType(MessageNotSentException.class, () -> sender().send(MAIL));
    }

    private NotifySender sender() {
        return new NotifySender(
                new Settings() {
                    @Override
                    public Optional<String> find(Setting setting) {
                        return Optional.ofNullable(set.get(setting));
                    }
                },
                Clock.fixed(Instant.ofEpochSecond(1_568_818_578L), ZoneOffset.UTC));
    }

    private void receive(HttpExchange exchange) throws IOException {
        path = exchange.getRequestURI().getPath();
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got = Json.createReader(new StringReader(sent)).readObject();
        boolean known = isKnown(exchange.getRequestHeaders().getFirst("Authorization"));
        String body = known ? answerBody : "{\"status_code\": 403, \"errors\": [{\"error\": \"AuthError\"}]}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? answer : 403, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static boolean isKnown(String header) {
        String[] token = header.replaceFirst("^Bearer ", "").split("\\.", -1);
        JsonObject head = decoded(token[0]);
        JsonObject claims = decoded(token[1]);
        return head.getString("alg").equals("HS256")
                && head.getString("typ").equals("JWT")
                && claims.getString("iss").equals(SERVICE)
                && claims.getInt("iat") == 1_568_818_578
                && token[2].equals(signature(token[0] + "." + token[1]));
    }

    private static JsonObject decoded(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static String signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
