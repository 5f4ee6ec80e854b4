package org.partnershipportal.portal.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.machine.KeyedRequest;
import org.partnershipportal.machine.MachineCase;
import org.partnershipportal.machine.MachineService;
import org.partnershipportal.machine.MachineTaken;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartFilter;
import org.partnershipportal.referral.PartService;
import org.partnershipportal.web.api.ApiGuard;
import org.partnershipportal.web.api.JsonBody;
import org.partnershipportal.web.api.Problem;
import org.partnershipportal.web.signin.PortalAddress;

/** Referrals for other systems, each acting for the body to which its client belongs. */
@ApplicationScoped
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ReferralResource {
    private static final int MOST_BYTES = 100_000;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final String KEY = "Idempotency-Key";
    private static final String AGAIN =
            "8 to 200 characters that you choose for this one wish: sent again with it, it is not done twice, and is"
                    + " answered as the first time. Remembered for seven days.";

    @Inject
    ApiGuard guard;

    @Inject
    MachineService machines;

    @Inject
    PartService parts;

    @Inject
    PortalAddress address;

    /** Takes an enquiry and offers it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refer",
            summary = "Take an enquiry for your body, and offer it to the body that does this there",
            description =
                    "What your own body does it keeps. Personal details travel when the resident agreed, as far as"
                            + " an agreement in force between the two bodies lets them. All of it is done, or nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            example = "{\"service\": \"potholes\", \"place\": \"Witham\", \"to\": \"essex\","
                                    + " \"summary\": \"A deep hole outside 4 Mill Lane.\","
                                    + " \"resident\": {\"name\": \"Ida Brook\", \"phone\": \"01632 960123\"},"
                                    + " \"agreed\": true, \"supportNeeds\": \"Large print, please.\"}"))
    @APIResponse(
            responseCode = "201",
            description = "It is in: Location, ETag, and how it stands, with trailUrl, the resident's own link",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, example = ReferralExamples.REFERRED))
    @APIResponse(
            responseCode = "400",
            description = "What is wrong, field by field (problem+json)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, example = ReferralExamples.WRONG))
    @APIResponse(
            responseCode = "409",
            description = "No agreement lets the details travel, the receiver takes none, or the key stands for another"
                    + " wish (problem+json)")
    public Response refer(@Parameter(description = AGAIN) @HeaderParam(KEY) @Nullable String key, InputStream body)
            throws IOException {
        guard.require(Permission.WORK_ON_CASES);
        byte[] bytes = JsonBody.bytes(body, MOST_BYTES);
        KeyedRequest wish = key == null ? null : KeyedRequest.of(key, "POST /referrals", bytes);
        MachineTaken taken = machines.refer(ReferralBody.referral(JsonBody.of(bytes)), wish);
        String json = ReferralJson.brief(taken.part())
                .add("trailUrl", address.of("/trail/follow/" + taken.secret().value()))
                .build()
                .toString();
        return answer(
                Response.created(URI.create(
                        address.of("/api/v1/referrals/" + taken.part().reference()))),
                taken.part(),
                json);
    }

    /** The own body's parts, by when they changed. */
    @GET
    @Operation(
            operationId = "referrals",
            summary = "The parts to which your body is a party, in the order in which they changed")
    @APIResponse(
            responseCode = "200",
            description = "One page; more says whether another follows",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, example = ReferralExamples.LIST))
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json)")
    public Response list(
            @Parameter(description = "One or several, with commas", example = "offered,accepted")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(
                            description = "Changed after this moment, or since the beginning of this day. Ask from a"
                                    + " minute before the last time",
                            example = "2026-11-22T09:00:00Z")
                    @QueryParam("updatedAfter")
                    @Nullable
                    String updatedAfter,
            @Parameter(description = "From 1", example = "1") @QueryParam("page") @Nullable String page,
            @Parameter(description = "1 to 500; 50 if left out", example = "50") @QueryParam("per_page") @Nullable
                    String perPage) {
        guard.require(Permission.WORK_ON_CASES);
        PartFilter filter = ReferralList.read(status, updatedAfter, page, perPage);
        return Response.ok(ReferralJson.page(parts.list(filter), filter.page(), filter.size()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Opens one. */
    @GET
    @Path("/{reference}")
    @Operation(operationId = "referral", summary = "How a part stands, and your body's copy of what the resident wrote")
    @APIResponse(
            responseCode = "200",
            description = "The part, with its ETag. That it was opened is recorded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, example = ReferralExamples.OPENED))
    @APIResponse(responseCode = "404", description = "There is none, or it is not your body's to see (problem+json)")
    public Response open(@PathParam("reference") String reference) {
        MachineCase opened = machines.open(reference);
        return answer(Response.ok(), opened.part().brief(), ReferralJson.opened(opened));
    }

    /** What may be done with it now. */
    @GET
    @Path("/{reference}/actions")
    @Operation(operationId = "actions", summary = "What your body may do with a part now, and what each move needs")
    @APIResponse(
            responseCode = "200",
            description = "The moves, with the fields that they need and their reasons",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, example = ReferralExamples.ACTIONS))
    @APIResponse(responseCode = "404", description = "There is none, or it is not your body's to see (problem+json)")
    public Response actions(@PathParam("reference") String reference) {
        PartBrief part = parts.get(reference).brief();
        return answer(Response.ok(), part, ReferralJson.actions(part, parts.actions(reference)));
    }

    /** Moves it. */
    @POST
    @Path("/{reference}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "move",
            summary = "Move a part",
            description = "offer, recall, accept, handback, start, wait, resume, complete, withdraw, correct, error;"
                    + " docs/referrals.md says when and by whom")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            example =
                                    "{\"move\": \"handback\", \"reason\": \"NOT_OUR_AREA\", \"suggest\": \"chelmsford\"}"))
    @APIResponse(
            responseCode = "200",
            description = "How it stands now, with its new ETag",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, example = ReferralExamples.MOVED))
    @APIResponse(responseCode = "400", description = "What is wrong, field by field (problem+json)")
    @APIResponse(responseCode = "404", description = "There is none, or it is not your body's to see (problem+json)")
    @APIResponse(responseCode = "409", description = "The move is not allowed as it stands (problem+json)")
    @APIResponse(
            responseCode = "412",
            description = "It has moved since the version in If-Match; referral says how it stands (problem+json)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, example = ReferralExamples.STALE))
    @APIResponse(responseCode = "428", description = "If-Match is missing (problem+json)")
    public Response move(
            @PathParam("reference") String reference,
            @Parameter(description = "The ETag of the part as you saw it", required = true, example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Parameter(description = AGAIN) @HeaderParam(KEY) @Nullable String key,
            InputStream body)
            throws IOException {
        guard.require(Permission.WORK_ON_CASES);
        if (SeenVersion.isMissing(ifMatch)) {
            PartBrief part = parts.get(reference).brief();
            return Problem.of(PRECONDITION_REQUIRED, "error.machine.if-match-missing", SeenVersion.tag(part.version()))
                    .toResponse();
        }
        byte[] bytes = JsonBody.bytes(body, MOST_BYTES);
        KeyedRequest wish =
                key == null ? null : KeyedRequest.of(key, "POST /referrals/" + reference + "/moves " + ifMatch, bytes);
        return move(reference, String.valueOf(ifMatch), wish, JsonBody.of(bytes));
    }

    private Response move(String reference, String ifMatch, @Nullable KeyedRequest wish, JsonBody body) {
        try {
            PartBrief part = machines.move(reference, ReferralBody.move(body, SeenVersion.of(ifMatch)), wish);
            return answer(Response.ok(), part, ReferralJson.brief(part).build().toString());
        } catch (StaleVersionException e) {
            PartBrief now = parts.get(reference).brief();
            Response told = Problem.of(Response.Status.PRECONDITION_FAILED.getStatusCode(), e.key())
                    .and("referral", ReferralJson.brief(now).build())
                    .toResponse();
            return Response.fromResponse(told)
                    .header(HttpHeaders.ETAG, SeenVersion.tag(now.version()))
                    .build();
        }
    }

    private static Response answer(Response.ResponseBuilder answer, PartBrief part, String json) {
        return answer.header(HttpHeaders.ETAG, SeenVersion.tag(part.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(json)
                .build();
    }
}
