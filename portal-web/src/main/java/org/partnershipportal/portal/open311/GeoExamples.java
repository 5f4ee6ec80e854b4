package org.partnershipportal.portal.open311;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.BrowseRow;
import org.partnershipportal.machine.RequestRow;
import org.partnershipportal.machine.RequestUpdateRow;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.api.GeoNode;

/** Shows what Open311 answers, in both forms, as the same writer writes it; a test compares each with what the server says. */
public final class GeoExamples {
    private static final String ADDRESS = "https://portal.example.org";
    private static final String REFERENCE = "CCH2-2222";
    private static final Instant WHEN = Instant.parse("2026-11-23T09:00:00Z");
    private static final RequestRow REQUEST = new RequestRow(
            REFERENCE,
            false,
            "potholes",
            "Potholes",
            "Essex County Council",
            WHEN,
            WHEN,
            LocalDate.of(2026, 12, 7),
            "Witham",
            null);
    private static final BrowseRow SERVICE =
            new BrowseRow("potholes", "Potholes", "Roads and pavements", "A hole in a road or a pavement.");
    private static final RequestUpdateRow UPDATE = new RequestUpdateRow(
            UUID.fromString("6f1d6f0e-54c8-4d0e-9f0a-3b1f5f1f4711"),
            REFERENCE,
            false,
            WHEN,
            "It has grown since the rain.");
    private static final Map<String, String> WRONG = Map.of(
            "400", "description: Say what is wrong",
            "401", "Sign in, or send a token.",
            "404", "There is no such request, or it is not your body’s to see.",
            "409", "This key stands for another wish.");

    private GeoExamples() {}

    /** Adds them to the answers of an operation of Open311; leaves every other as it is. */
    public static void show(Operation operation) {
        String id = operation.getOperationId();
        GeoNode answer = id == null ? null : answer(id);
        if (answer == null) {
            return;
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            String wrong = WRONG.get(status);
            show(response, wrong == null ? answer : error(Integer.parseInt(status), wrong));
        });
    }

    private static void show(APIResponse response, GeoNode node) {
        Content content = OASFactory.createContent();
        List.of(GeoFormat.XML, GeoFormat.JSON)
                .forEach(form -> content.addMediaType(
                        form.mediaType().split(";", -1)[0],
                        OASFactory.createMediaType().example(node.in(form))));
        response.setContent(content);
    }

    private static @Nullable GeoNode answer(String operation) {
        return switch (operation) {
            case "open311Discovery" -> GeoWriter.discovery(ADDRESS, GeoServicesResource.CHANGED);
            case "open311Services" -> GeoWriter.services(List.of(SERVICE));
            case "open311Service" -> GeoWriter.definition(SERVICE.slug());
            case "open311Report" -> GeoWriter.taken(REFERENCE, ADDRESS + "/trail/follow/k3y-of-the-resident");
            case "open311Requests" -> GeoWriter.requests(List.of(REQUEST));
            case "open311Request" ->
                GeoWriter.one(GeoWriter.request(REQUEST, "A deep hole.", "4 Mill Lane, Witham; 51.7995, 0.6383"));
            case "open311Token" -> GeoWriter.token(REFERENCE);
            case "open311Updates" -> GeoWriter.updates(List.of(UPDATE));
            case "open311Update" -> GeoWriter.added(UPDATE.id());
            default -> null;
        };
    }

    private static GeoNode error(int code, String description) {
        return GeoNode.list("errors")
                .with(GeoNode.record("error").with("code", code).with("description", description));
    }
}
