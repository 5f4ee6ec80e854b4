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

/** The terms of taxonomies, as open data. */
@ApplicationScoped
@Path("/taxonomy_terms")
public class TaxonomyTermsResource {
    @Inject
    TaxonomyService taxonomies;

    /** A page of terms. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukTaxonomyTerms", summary = "Terms of all taxonomies")
    @APIResponse(responseCode = "200", description = "One page in the envelope of Open Referral")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json)")
    public String terms(@Context UriInfo request) {
        return OrukJson.page(taxonomies.terms(Parameters.page(request)), TermJson::term);
    }

    /** One term. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukTaxonomyTerm", summary = "One term")
    @APIResponse(responseCode = "200", description = "With everything that belongs to it")
    @APIResponse(responseCode = "404", description = "There is no such thing (problem+json)")
    public String term(@PathParam("id") String id) {
        return OrukJson.object(json -> TermJson.term(json, taxonomies.getTerm(Parameters.pathId(id))));
    }
}
