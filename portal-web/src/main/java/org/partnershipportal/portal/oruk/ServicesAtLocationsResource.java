package org.partnershipportal.portal.oruk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipportal.openreferral.OpenReferralService;

/** Where services are given, as open data. */
@RequestScoped
@Path("/service_at_locations")
public class ServicesAtLocationsResource {
    @Inject
    OpenReferralService data;

    /** A page of services at locations. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orukServicesAtLocations", summary = "Services at locations")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Number of the page, from 1")
    @Parameter(name = "per_page", in = ParameterIn.QUERY, description = "Rows of a page, 1 to 500; 50 if left out")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Words in names, phrases and descriptions")
    @Parameter(name = "taxonomy_id", in = ParameterIn.QUERY, description = "With a term of this taxonomy")
    @Parameter(name = "taxonomy_term_id", in = ParameterIn.QUERY, description = "With this term")
    @Parameter(name = "minimum_age", in = ParameterIn.QUERY, description = "With a least age of at least this")
    @Parameter(name = "maximum_age", in = ParameterIn.QUERY, description = "With a greatest age of at most this")
    @Parameter(name = "day", in = ParameterIn.QUERY, description = "Open on this day: MO to SU", example = "MO")
    @Parameter(name = "start_time", in = ParameterIn.QUERY, description = "Opens at or after", example = "09:00")
    @Parameter(name = "end_time", in = ParameterIn.QUERY, description = "Closes at or before", example = "17:00")
    @Parameter(name = "postcode", in = ParameterIn.QUERY, description = "Of a body that serves this postcode")
    @Parameter(name = "proximity", in = ParameterIn.QUERY, description = "Metres around the postcode instead")
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
