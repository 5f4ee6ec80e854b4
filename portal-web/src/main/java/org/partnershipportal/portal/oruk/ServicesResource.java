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
import org.partnershipportal.openreferral.ListedServiceView;
import org.partnershipportal.openreferral.OpenReferralService;

/** Services as bodies give them, as open data. */
@ApplicationScoped
@Path("/services")
public class ServicesResource {
    @Inject
    OpenReferralService data;

    /** A page of services. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukServices", summary = "Services, each as one body gives it")
    @APIResponse(responseCode = "200", description = "One page in the envelope of Open Referral")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json)")
    public String services(@Context UriInfo request) {
        return OrukJson.page(data.services(Parameters.wish(request), Parameters.page(request)), ServiceJson::listed);
    }

    /** One service. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukService", summary = "One service with hours, areas, locations and terms")
    @APIResponse(responseCode = "200", description = "With everything that belongs to it")
    @APIResponse(responseCode = "404", description = "There is no such thing (problem+json)")
    public String service(@PathParam("id") String id) {
        return OrukJson.object(json -> full(json, data.getService(Parameters.pathId(id))));
    }

    private static void full(OrukJson json, ListedServiceView view) {
        ServiceJson.full(json, view);
        json.with("service_at_locations", view.atLocations(), LocationJson::ofService);
    }
}
