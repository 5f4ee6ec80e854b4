package org.partnershipportal.portal.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.machine.KeyedRequest;
import org.partnershipportal.machine.MachineService;
import org.partnershipportal.machine.MachineTaken;
import org.partnershipportal.machine.RequestService;
import org.partnershipportal.machine.RequestView;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.web.api.ApiGuard;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.api.GeoNode;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.signin.PortalAddress;

/** Service requests: the parts to which the body is a party whose system asks. */
@ApplicationScoped
@Path("/")
@SecurityRequirement(name = "bearer")
public class GeoRequestsResource {
    private static final String MOMENT = "A moment, or a day; 90 days at most between start and end";

    @Inject
    ApiGuard guard;

    @Inject
    Jurisdiction jurisdictions;

    @Inject
    MachineService machines;

    @Inject
    RequestService requests;

    @Inject
    RequestPlace places;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    /** Takes a report as an enquiry, and offers it to the body that does this there. */
    @POST
    @Path("/requests.{format}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "open311Report",
            summary = "Open311: report something for your body, and offer it to the body that does this there")
    @APIResponse(responseCode = "201", description = "It is in: its service_request_id, and Location")
    @APIResponse(responseCode = "400", description = "All that is missing or cannot be read (errors)")
    @APIResponse(responseCode = "409", description = "The body takes none, or the key stands for another wish (errors)")
    public Response report(
            @Parameter(description = GeoServicesResource.FORMAT, example = "xml") @PathParam("format") String format,
            @Parameter(
                            description =
                                    "8 to 200 characters for this one report: sent again with it, it is not there twice")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @Context HttpServletRequest sent,
            @Context UriInfo asked) {
        guard.require(Permission.WORK_ON_CASES);
        GeoFormat form = GeoAnswer.format(format);
        GeoParameters fields = GeoParameters.of(sent, asked);
        jurisdictions.requireOwn(fields.jurisdiction());
        KeyedRequest wish = key == null ? null : KeyedRequest.of(key, "POST /open311/v2/requests", fields.canonical());
        MachineTaken taken = machines.refer(RequestForm.report(fields, places::of), wish);
        String reference = taken.part().reference();
        String trail = address.of("/trail/follow/" + taken.secret().value());
        return GeoAnswer.own(
                Response.created(
                        URI.create(address.of(Open311Application.PATH + "/requests/" + reference + "." + format))),
                GeoWriter.taken(reference, Messages.text("open311.notice", trail)),
                form);
    }

    /** The own body's requests, the latest first. */
    @GET
    @Path("/requests.{format}")
    @Operation(
            operationId = "open311Requests",
            summary = "Open311: your body's requests, the latest first, without what residents wrote")
    @Parameter(name = "jurisdiction_id", in = ParameterIn.QUERY, description = "Your body's slug, or nothing")
    @Parameter(name = "service_request_id", in = ParameterIn.QUERY, description = "With commas; overrides all else")
    @Parameter(name = "service_code", in = ParameterIn.QUERY, description = "With commas", example = "potholes")
    @Parameter(name = "start_date", in = ParameterIn.QUERY, description = MOMENT, example = "2026-11-01T00:00:00Z")
    @Parameter(name = "end_date", in = ParameterIn.QUERY, description = MOMENT, example = "2026-11-30T00:00:00Z")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "open, closed", example = "open")
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
        GeoNode all = GeoWriter.requests(requests.list(GeoSearch.read(fields, clock.instant())));
        return GeoAnswer.own(Response.ok(), all, form);
    }

    /** Opens one. */
    @GET
    @Path("/requests/{service_request_id}.{format}")
    @Operation(
            operationId = "open311Request",
            summary = "Open311: one request, with your body's copy of what the resident wrote")
    @APIResponse(responseCode = "200", description = "The request. That it was opened is recorded")
    @APIResponse(responseCode = "404", description = "There is none, or it is not your body's to see (errors)")
    public Response open(
            @PathParam("service_request_id") String reference,
            @Parameter(description = GeoServicesResource.FORMAT, example = "xml") @PathParam("format") String format,
            @Context UriInfo asked) {
        guard.require(Permission.WORK_ON_CASES);
        GeoFormat form = GeoAnswer.format(format);
        jurisdictions.requireOwn(GeoParameters.of(asked).jurisdiction());
        RequestView opened = requests.open(reference);
        Optional<CaseContent> content = opened.content();
        GeoNode request = GeoWriter.request(
                opened.row(),
                content.map(CaseContent::summary).orElse(null),
                content.map(known -> known.manner().spot()).orElse(null));
        return GeoAnswer.own(Response.ok(), GeoWriter.one(request), form);
    }

    /** The number for a token. */
    @GET
    @Path("/tokens/{token}.{format}")
    @Operation(
            operationId = "open311Token",
            summary =
                    "Open311: the service_request_id for a token; each request has its number at once, which is its token")
    @APIResponse(responseCode = "200", description = "The number")
    @APIResponse(responseCode = "404", description = "There is none, or it is not your body's to see (errors)")
    public Response token(
            @PathParam("token") String token,
            @Parameter(description = GeoServicesResource.FORMAT, example = "xml") @PathParam("format") String format,
            @Context UriInfo asked) {
        guard.require(Permission.WORK_ON_CASES);
        GeoFormat form = GeoAnswer.format(format);
        jurisdictions.requireOwn(GeoParameters.of(asked).jurisdiction());
        return GeoAnswer.own(Response.ok(), GeoWriter.token(requests.get(token).reference()), form);
    }
}
