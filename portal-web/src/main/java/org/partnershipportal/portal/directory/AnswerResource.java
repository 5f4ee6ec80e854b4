package org.partnershipportal.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.portal.place.PlaceJson;
import org.partnershipportal.web.api.DayParameter;

/** Which body does what, for other systems. Open to everybody. */
@ApplicationScoped
@Path("/v1/answers")
public class AnswerResource {
    @Inject
    AnswerService answers;

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
        AnswerView view = answers.answer(question, place, DayParameter.read(on));
        if (!view.place().known()) {
            return PlaceJson.unknown(view.place()).toResponse();
        }
        return Response.ok(AnswerJson.of(view, ZonedDateTime.now(clock))).build();
    }

    /** Answers up to 500 questions; a row that cannot be answered has its problem and spoils no other. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answers", summary = "The same for many questions and places at once")
    @RequestBody(
            description = "What stands outside the rows holds for each row that does not say otherwise",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            example = "{\"q\": \"pothole\", \"questions\": [{\"place\": \"CM7 9HB\"},"
                                    + " {\"place\": \"Witham\", \"q\": \"bin not emptied\", \"on\": \"2026-11-22\"}]}"))
    @APIResponse(responseCode = "200", description = "For each row, in order, an answer or a problem")
    @APIResponse(
            responseCode = "400",
            description = "The body cannot be read, or has no or too many rows (problem+json)")
    public Response answers(InputStream body) throws IOException {
        BulkQuestions questions = BulkQuestions.read(body);
        return Response.ok(new BulkAnswers(answers, ZonedDateTime.now(clock), questions).toJson())
                .build();
    }
}
