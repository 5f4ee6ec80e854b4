package org.partnershipportal.portal.open311;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Describes the forms of Open311's two POSTs. They are read from the request itself, so that the annotations of their methods
 * have no parameter to stand at.
 */
public final class GeoForms {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NEEDED = "service_code description service_request_id update_id";
    private static final Map<String, String> REPORT = fields(
            "service_code", "As GET services tells it",
            "description", "What is wrong",
            "address_string", "Where, in words; needed unless attribute[place] or zipcode says it",
            "attribute[place]", "A postcode, town, village, parish or ward",
            "zipcode", "A postcode",
            "address_id", "An id of the place in your own system",
            "lat", "Degrees north",
            "long", "Degrees east",
            "first_name", "Of who reports it",
            "last_name", "Of who reports it",
            "email", "Of who reports it",
            "phone", "Of who reports it",
            "attribute[agreed]", "yes: who reports it agrees that the body that does this learns who it is",
            "attribute[support_needs]", "What helps who reports it",
            "media_url", "Where a picture of it is",
            "jurisdiction_id", "Your body's slug, or nothing");
    private static final Map<String, String> UPDATE = fields(
            "service_request_id", "As it was answered to the report",
            "update_id", "Your own number of this update; a second time it is refused",
            "description", "What is to be told",
            "status", "open or closed, as it stands: an update moves nothing",
            "updated_datetime", "When, such as 2026-11-22T09:00:00Z",
            "jurisdiction_id", "Your body's slug, or nothing");

    private GeoForms() {}

    /** What is sent with an operation; null for one that takes no form of Open311. */
    public static @Nullable RequestBody of(String operation) {
        return switch (operation) {
            case "open311Report" ->
                body(
                        REPORT,
                        "service_code=potholes&address_string=4+Mill+Lane%2C+Witham&lat=51.7995&long=0.6383"
                                + "&description=A+deep+hole.&first_name=Ida&last_name=Brook&phone=01632+960123"
                                + "&attribute%5Bagreed%5D=yes");
            case "open311Update" ->
                body(
                        UPDATE,
                        "service_request_id=CCH2-2222&update_id=4711&status=open&description=It+has+grown+since+the+rain.");
            default -> null;
        };
    }

    private static RequestBody body(Map<String, String> fields, String example) {
        Schema form = OASFactory.createSchema().type(SchemaType.OBJECT);
        fields.forEach((name, meaning) -> {
            form.addProperty(
                    name, OASFactory.createSchema().type(SchemaType.STRING).description(meaning));
            if (List.of(NEEDED.split(" ")).contains(name)) {
                form.addRequired(name);
            }
        });
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                FORM, OASFactory.createMediaType().schema(form).example(example)));
    }

    private static Map<String, String> fields(String... namesAndMeanings) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndMeanings.length; i += 2) {
            fields.put(namesAndMeanings[i], namesAndMeanings[i + 1]);
        }
        return fields;
    }
}
