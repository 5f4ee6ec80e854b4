package org.partnershipportal.portal.locallink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipportal.locallink.FollowedBySeveral;
import org.partnershipportal.locallink.LocalLinkService;
import org.partnershipportal.locallink.LocalLinkView;
import org.partnershipportal.web.api.BusinessExceptionMapper;

/** Councils and their pages about services, in the shape of GOV.UK's local links. Open to everybody. */
@ApplicationScoped
@Path("/v1")
public class LocalLinkResource {
    @Inject
    LocalLinkService links;

    /** The council of a code, with its county. */
    @GET
    @Path("/local-authority")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "localAuthority", summary = "The council of a code, and the county around it")
    @Parameter(name = "authority_slug", in = ParameterIn.QUERY, description = "Its short name", example = "braintree")
    @Parameter(name = "gss", in = ParameterIn.QUERY, description = "Or its GSS code", example = "E07000067")
    @Parameter(name = "snac", in = ParameterIn.QUERY, description = "Or its SNAC", example = "22UC")
    @Parameter(name = "local_custodian_code", in = ParameterIn.QUERY, description = "Or the code of its addresses")
    @APIResponse(
            responseCode = "200",
            description =
                    "The council first, then its county if it is a district; of a council that has closed those that follow it, with follows")
    @APIResponse(responseCode = "400", description = "None or several codes were sent (problem+json)")
    @APIResponse(responseCode = "404", description = "No council has this code (problem+json)")
    public String authority(@Context UriInfo request) {
        return Json.createObjectBuilder()
                .add("local_authorities", LocalLinkJson.councils(links.getAuthorities(Codes.authority(request))))
                .build()
                .toString();
    }

    /** The page about a service. */
    @GET
    @Path("/link")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "localLink", summary = "Where a council tells about a service")
    @Parameter(name = "authority_slug", in = ParameterIn.QUERY, description = "Its short name", example = "braintree")
    @Parameter(name = "gss", in = ParameterIn.QUERY, description = "Or its GSS code", example = "E07000067")
    @Parameter(name = "snac", in = ParameterIn.QUERY, description = "Or its SNAC", example = "22UC")
    @Parameter(name = "local_custodian_code", in = ParameterIn.QUERY, description = "Or the code of its addresses")
    @Parameter(
            name = "lgsl",
            in = ParameterIn.QUERY,
            required = true,
            description = "Number in the Local Government Services List",
            example = "524")
    @Parameter(
            name = "lgil",
            in = ParameterIn.QUERY,
            description = "Number in the Local Government Interactions List; any if left out",
            example = "8")
    @APIResponse(
            responseCode = "200",
            description = "The council that provides it, and local_interaction when the directory knows its page")
    @APIResponse(responseCode = "400", description = "A parameter is missing or cannot be read (problem+json)")
    @APIResponse(
            responseCode = "404",
            description =
                    "Unknown council or service, neither the council nor its county provides it, or several councils, named, follow one that has closed (problem+json)")
    public Response link(@Context UriInfo request) {
        int lgsl = Codes.lgsl(request);
        Integer lgil = Codes.lgil(request);
        try {
            LocalLinkView link = links.getLink(Codes.authority(request), lgsl, lgil);
            return Response.ok(LocalLinkJson.link(link, lgsl, lgil).toString()).build();
        } catch (FollowedBySeveral refusal) {
            return several(refusal);
        }
    }

    /** Who follows a council that has closed, each to be asked for by its own code. */
    private static Response several(FollowedBySeveral refusal) {
        return BusinessExceptionMapper.problem(refusal)
                .and("local_authorities", LocalLinkJson.councils(refusal.followers()))
                .toResponse();
    }
}
