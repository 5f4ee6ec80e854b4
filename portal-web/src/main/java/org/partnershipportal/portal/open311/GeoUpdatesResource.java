package org.partnershipportal.portal.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.machine.RequestRow;
import org.partnershipportal.machine.RequestService;
import org.partnershipportal.web.api.ApiGuard;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.api.GeoNode;

/** Service request updates: what happened, and what there is to tell. */
@ApplicationScoped
@Path("/servicerequestupdates.{format}")
@SecurityRequirement(name = "bearer")
public class GeoUpdatesResource {
    private static final String MOMENT = "A moment, or a day; 90 days at most between start and end";

    @Inject
    ApiGuard guard;

    @Inject
    Jurisdiction jurisdictions;

    @Inject
    RequestService requests;

    @Inject
    Clock clock;

    /** What happened with the own body's requests. */
    @GET
    @Operation(
            operationId = "open311Updates",
            summary = "Open311: what happened with your body's requests, in its order: their trails, and shared notes")
    @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, description = "Your body's slug, or nothing")
    @Parameter(name = "service_request_id", in = ParameterIn.QUERY, description = "With commas; all if left out")
    @Parameter(name = "start_date", in = ParameterIn.QUERY, description = MOMENT, example = "2026-11-01T00:00:00Z")
    @Parameter(name = "end_date", in = ParameterIn.QUERY, description = MOMENT, example = "2026-11-30T00:00:00Z")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Of 1000 each, from 1", example = "1")
    @APIResponse(responseCode = "200", description = "At most 1000")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (errors)")
    @APIResponse(responseCode = "401", description = "A token is needed (errors)")
    public Response list(
            @Parameter(description = GeoServicesResource.FORMAT, example = "xml") @PathParam("format") String format,
            @Context UriInfo asked) {
        guard.require(Permission.WORK_ON_CASES);
        GeoFormat form = GeoAnswer.format(format);
        GeoParameters fields = GeoParameters.of(asked);
        jurisdictions.requireOwn(fields.jurisdiction());
        GeoNode all = GeoWriter.updates(requests.updates(GeoSearch.updates(fields, clock.instant())));
        return GeoAnswer.own(Response.ok(), all, form);
    }

    /** Adds one, for those who work on the request. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "open311Update",
            summary = "Open311: tell the bodies that work on a request something, as a note that they share")
    @APIResponse(responseCode = "201", description = "It is in: its update_id among the updates")
    @APIResponse(responseCode = "400", description = "What is missing, or the update_id was used before (errors)")
    @APIResponse(responseCode = "404", description = "There is no such request, or it is not your body's (errors)")
    public Response tell(
            @Parameter(description = GeoServicesResource.FORMAT, example = "xml") @PathParam("format") String format,
            @Context HttpServletRequest sent,
            @Context UriInfo asked) {
        guard.require(Permission.WORK_ON_CASES);
        GeoFormat form = GeoAnswer.format(format);
        GeoParameters fields = GeoParameters.of(sent, asked);
        jurisdictions.requireOwn(fields.jurisdiction());
        String text = RequestForm.update(fields);
        GeoSearch.moment(fields, "updated_datetime");
        String reference = Texts.required(fields.get("service_request_id"));
        requireAsItStands(requests.get(reference), GeoSearch.closed(fields));
        GeoNode added = GeoWriter.added(requests.update(reference, Texts.required(fields.get("update_id")), text));
        return GeoAnswer.own(Response.status(Response.Status.CREATED), added, form);
    }

    /** An update moves nothing: one that says otherwise is refused, so that nobody believes it did. */
    private static void requireAsItStands(RequestRow request, @Nullable Boolean closed) {
        if (closed != null && closed != request.closed()) {
            throw new InvalidInputException(
                    "status", "error.open311.status-moved", GeoWriter.status(request.closed()), request.reference());
        }
    }
}
