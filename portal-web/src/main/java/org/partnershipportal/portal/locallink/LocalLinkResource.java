package org.partnershipportal.portal.locallink;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.locallink.LocalAuthorityRow;
import org.partnershipportal.locallink.LocalLinkService;
import org.partnershipportal.locallink.LocalLinkView;

/** Councils and their pages about services, in the shape of GOV.UK's local links. Open to everybody. */
@RequestScoped
@Path("/v1")
public class LocalLinkResource {
    private static final Map<Character, String> COUNTRIES =
            Map.of('E', "England", 'W', "Wales", 'S', "Scotland", 'N', "Northern Ireland");

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
    @APIResponse(responseCode = "200", description = "The council first, then its county if it is a district")
    @APIResponse(responseCode = "400", description = "None or several codes were sent (problem+json)")
    @APIResponse(responseCode = "404", description = "No council has this code (problem+json)")
    public String authority(@Context UriInfo request) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        links.getAuthorities(Codes.authority(request)).forEach(council -> all.add(council(council)));
        return Json.createObjectBuilder().add("local_authorities", all).build().toString();
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
            description = "Number in the Local Government Interactions List; one page stands for all of them",
            example = "8")
    @APIResponse(
            responseCode = "200",
            description = "The council that provides it, and local_interaction when the directory knows its page")
    @APIResponse(responseCode = "400", description = "A parameter is missing or cannot be read (problem+json)")
    @APIResponse(
            responseCode = "404",
            description =
                    "Unknown council or service, or neither the council nor its county provides it (problem+json)")
    public String link(@Context UriInfo request) {
        int lgsl = Codes.lgsl(request);
        Integer lgil = Codes.lgil(request);
        LocalLinkView link = links.getLink(Codes.authority(request), lgsl);
        JsonObjectBuilder json = Json.createObjectBuilder().add("local_authority", council(link.authority()));
        String address = link.address();
        if (address != null) {
            JsonObjectBuilder interaction = Json.createObjectBuilder().add("lgsl_code", lgsl);
            if (lgil != null) {
                interaction.add("lgil_code", lgil);
            }
            json.add("local_interaction", interaction.add("url", address));
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder council(LocalAuthorityRow council) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", council.name())
                .add("slug", council.slug())
                .add("gss", council.gss());
        orNull(json, "snac", council.snac());
        orNull(json, "homepage_url", council.website());
        return json.add("tier", council.tier().toLowerCase(Locale.ROOT))
                .add("country_name", COUNTRIES.getOrDefault(council.gss().charAt(0), "England"));
    }

    private static void orNull(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
