package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipportal.performance.FigureSearch;
import org.partnershipportal.performance.PerformanceService;

/** Whether promises are kept, month by month, for other systems. Open to everybody. */
@ApplicationScoped
@Path("/v1/performance")
public class PerformanceResource {
    private static final String CSV = "text/csv";

    @Inject
    PerformanceService service;

    /** Published figures, as JSON or CSV. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "performance", summary = "Whether promises are kept: what is published, month by month")
    @Parameter(name = "tenant", in = ParameterIn.QUERY, description = "Slug of a body, or all", example = "braintree")
    @Parameter(name = "promise", in = ParameterIn.QUERY, description = "Its name, or all", example = "TEL-01")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First month; or a year of them",
            example = "2026-04")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last month; or the last published one")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "json, or csv", example = "json")
    @APIResponse(
            responseCode = "200",
            description =
                    "By month, body and promise, a thousand on a page; more says whether there is another. cases, hits"
                            + " and percentage are null (in CSV empty) where there were fewer than five cases, percentage where there"
                            + " was none. goal is what percentage is compared with: at-most or at-least. What is not there is not"
                            + " known",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = @ExampleObject(name = "performance", value = FigureText.EXAMPLE)),
                @Content(
                        mediaType = CSV,
                        examples = @ExampleObject(name = "performance", value = FigureText.EXAMPLE_CSV))
            })
    @APIResponse(responseCode = "400", description = "A parameter cannot be read (problem+json, errors)")
    public Response figures(@Context UriInfo asked, @Context HttpHeaders headers) {
        FigureWish wish = new FigureWish(asked.getQueryParameters(), headers.getHeaderString(HttpHeaders.ACCEPT));
        boolean csv = wish.isCsv();
        FigureSearch search = wish.search(service::latest);
        return csv
                ? Response.ok(FigureText.csv(service.figures(search)), CSV + ";charset=UTF-8")
                        .build()
                : Response.ok(FigureText.json(search, service.figures(search)), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }
}
