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
import org.partnershipportal.openreferral.TaxonomyService;

/** By what services are sorted, as open data. */
@ApplicationScoped
@Path("/taxonomies")
public class TaxonomiesResource {
    @Inject
    TaxonomyService taxonomies;

    /** A page of taxonomies. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukTaxonomies", summary = "By what services are sorted")
    @APIResponse(responseCode = "200", description = "One page in the envelope of Open Referral")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json)")
    public String taxonomies(@Context UriInfo request) {
        return OrukJson.page(taxonomies.taxonomies(Parameters.page(request)), TermJson::taxonomy);
    }

    /** One taxonomy. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukTaxonomy", summary = "One taxonomy")
    @APIResponse(responseCode = "200", description = "With everything that belongs to it")
    @APIResponse(responseCode = "404", description = "There is no such thing (problem+json)")
    public String taxonomy(@PathParam("id") String id) {
        return OrukJson.object(json -> TermJson.taxonomy(json, taxonomies.getTaxonomy(Parameters.pathId(id))));
    }
}
