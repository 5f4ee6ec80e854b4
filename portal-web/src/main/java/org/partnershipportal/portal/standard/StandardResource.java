package org.partnershipportal.portal.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.standard.StandardService;

/** What the partnership promises, for other systems. Open to everybody. */
@ApplicationScoped
@Path("/v1/standard")
public class StandardResource {
    @Inject
    StandardService service;

    /** The version of the standard that holds today. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "standard", summary = "The common customer care standard that holds today")
    @APIResponse(
            responseCode = "200",
            description = "The number of the version, since when it holds, and its promises in their order. target and"
                    + " unit are null for what is done or not done, percent is null for every time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "standard", value = StandardJson.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No version holds today (problem+json)")
    public JsonObject standard() {
        return service.findInForce()
                .map(StandardJson::of)
                .orElseThrow(() -> new NotFoundException("error.standard.none"));
    }
}
