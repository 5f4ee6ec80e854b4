package org.partnershipportal.portal.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.web.api.Problem;

/** Which body does what, for other systems. Open to everybody. */
@RequestScoped
@Path("/v1/answers")
public class AnswerResource {
    @Inject
    AnswerService answers;

    @Inject
    AnswerReach reach;

    @Inject
    Clock clock;

    /** Answers one question; an ambiguous place gives no answers but candidates, an unknown one 404 with candidates. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answer", summary = "Which body does this, here, on this day, and why")
    @APIResponse(
            responseCode = "200",
            description = "The answers, best first; none and place.candidates when the place is ambiguous")
    @APIResponse(responseCode = "400", description = "A parameter is missing or cannot be read (problem+json)")
    @APIResponse(
            responseCode = "404",
            description = "The place is unknown; candidates say what it looks like (problem+json)")
    public Response answer(
            @Parameter(description = "What is needed, in a resident's words", example = "pothole", required = true)
                    @DefaultValue("")
                    @QueryParam("q")
                    String question,
            @Parameter(
                            description = "Postcode, town, village or a council's GSS code",
                            example = "CM7 9HB",
                            required = true)
                    @DefaultValue("")
                    @QueryParam("place")
                    String place,
            @Parameter(description = "The day to answer for (YYYY-MM-DD); today if left out", example = "2026-11-22")
                    @QueryParam("on")
                    @Nullable
                    String on) {
        AnswerView view = answers.answer(question, place, day(on));
        if (!view.place().known()) {
            JsonValue candidates = AnswerJson.candidates(view.place());
            return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "error.place.unknown", place)
                    .and("candidates", candidates)
                    .toResponse();
        }
        reach.lookUp(view.answers(), view.place().place().map(PlaceRow::id).orElse(null));
        return Response.ok(AnswerJson.of(view, new ReachJson(reach, view.on(), ZonedDateTime.now(clock))))
                .build();
    }

    static @Nullable LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("on", "error.date.unreadable", on);
        }
    }
}
