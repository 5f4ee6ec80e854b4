package org.partnershipportal.portal.oruk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipportal.openreferral.OpenReferralService;

/** Where services are given, as open data. */
@ApplicationScoped
@Path("/service_at_locations")
public class ServicesAtLocationsResource {
    @Inject
    OpenReferralService data;

    /** A page of services at locations. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukServicesAtLocations", summary = "Services at locations")
    @APIResponse(responseCode = "200", description = "One page in the envelope of Open Referral")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json)")
    public String servicesAtLocations(@Context UriInfo request) {
        return OrukJson.page(
                data.servicesAtLocations(Parameters.wish(request), Parameters.page(request)), LocationJson::listed);
    }

    /** One service at one location. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukServiceAtLocation", summary = "One service at one location")
    @APIResponse(responseCode = "200", description = "With everything that belongs to it")
    @APIResponse(responseCode = "404", description = "There is no such thing (problem+json)")
    public String serviceAtLocation(@PathParam("id") String id) {
        return OrukJson.object(json -> LocationJson.full(json, data.getServiceAtLocation(Parameters.pathId(id))));
    }
}
