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

/** The bodies that give services, as open data. */
@ApplicationScoped
@Path("/organizations")
public class OrganizationsResource {
    @Inject
    OpenReferralService data;

    /** A page of bodies. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukOrganizations", summary = "Bodies that give services")
    @APIResponse(responseCode = "200", description = "One page in the envelope of Open Referral")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json)")
    public String organizations(@Context UriInfo request) {
        return OrukJson.page(data.bodies(Parameters.page(request)), ServiceJson::listed);
    }

    /** One body. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukOrganization", summary = "One body")
    @APIResponse(responseCode = "200", description = "With everything that belongs to it")
    @APIResponse(responseCode = "404", description = "There is no such thing (problem+json)")
    public String organization(@PathParam("id") String id) {
        return OrukJson.object(json -> ServiceJson.full(json, data.getBody(Parameters.pathId(id))));
    }
}
