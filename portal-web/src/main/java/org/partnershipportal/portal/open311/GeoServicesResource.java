package org.partnershipportal.portal.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.signin.PortalAddress;

/** What can be reported, for everybody. */
@ApplicationScoped
@Path("/")
public class GeoServicesResource {
    static final String FORMAT = "xml or json";
    static final String BODY = "Slug of a body, such as braintree";

    /** When this interface last changed. */
    static final String CHANGED = "2026-11-22T00:00:00Z";

    @Inject
    BrowseService services;

    @Inject
    DirectoryService directory;

    @Inject
    Jurisdiction jurisdictions;

    @Inject
    PortalAddress address;

    /** What this interface is, for who looks for one. */
    @GET
    @Path("/discovery.{format}")
    @Operation(operationId = "open311Discovery", summary = "Open311: where and in which forms it is")
    @APIResponse(responseCode = "200", description = "The address and the forms")
    public Response discovery(@Parameter(description = FORMAT, example = "xml") @PathParam("format") String format) {
        GeoFormat form = GeoAnswer.format(format);
        return GeoAnswer.open(GeoWriter.discovery(address.of(""), CHANGED), form);
    }

    /** The services, all or those of a body. */
    @GET
    @Path("/services.{format}")
    @Operation(operationId = "open311Services", summary = "Open311: the services that can be reported to")
    @APIResponse(responseCode = "200", description = "Each with its service_code")
    @APIResponse(responseCode = "404", description = "There is no such body (errors)")
    public Response services(
            @Parameter(description = FORMAT, example = "xml") @PathParam("format") String format,
            @Parameter(description = BODY + "; all services if left out") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction) {
        GeoFormat form = GeoAnswer.format(format);
        return GeoAnswer.open(
                GeoWriter.services(
                        jurisdiction == null || jurisdiction.isBlank()
                                ? services.services()
                                : services.ofBody(
                                        jurisdictions.get(jurisdiction.strip()).id())),
                form);
    }

    /** What can be said of a service. */
    @GET
    @Path("/services/{service_code}.{format}")
    @Operation(operationId = "open311Service", summary = "Open311: what can be said in a report to a service")
    @APIResponse(responseCode = "200", description = "Its attributes")
    @APIResponse(responseCode = "404", description = "There is no such service, or body (errors)")
    public Response service(
            @Parameter(example = "potholes") @PathParam("service_code") String code,
            @Parameter(description = FORMAT, example = "xml") @PathParam("format") String format,
            @Parameter(description = BODY) @QueryParam("jurisdiction_id") @Nullable String jurisdiction) {
        GeoFormat form = GeoAnswer.format(format);
        if (jurisdiction != null && !jurisdiction.isBlank()) {
            jurisdictions.get(jurisdiction.strip());
        }
        String slug = directory
                .findService(code)
                .orElseThrow(() -> new NotFoundException("error.open311.service-unknown", code))
                .slug();
        return GeoAnswer.open(GeoWriter.definition(slug), form);
    }
}
