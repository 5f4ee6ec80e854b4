package org.partnershipportal.portal.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.web.api.DayParameter;

/** Where a postcode, town or village lies, for other systems. Open to everybody. */
@ApplicationScoped
@Path("/v1/places")
public class PlaceResource {
    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    /** Looks one place up. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "place", summary = "Which council a place lies in")
    @APIResponse(
            responseCode = "200",
            description =
                    "The place: its council's area, since when its postcode has ended, the council there if it lies"
                            + " outside the partnership; or the candidates when it lies in several")
    @APIResponse(responseCode = "400", description = "A parameter is missing or cannot be read (problem+json)")
    @APIResponse(
            responseCode = "404",
            description = "The place is unknown; candidates say what it looks like (problem+json)")
    public Response place(
            @Parameter(
                            description = "Postcode, outward code, town, village, 'no fixed address' or a GSS code",
                            example = "CM7 9HB",
                            required = true)
                    @DefaultValue("")
                    @QueryParam("place")
                    String place,
            @Parameter(description = "The day to look at (YYYY-MM-DD); today if left out", example = "2026-11-22")
                    @QueryParam("on")
                    @Nullable
                    String on) {
        LocalDate day = DayParameter.read(on);
        PlaceFound found = places.lookUp(place, day == null ? LocalDate.now(clock) : day);
        return found.known()
                ? Response.ok(PlaceJson.of(found)).build()
                : PlaceJson.unknown(found).toResponse();
    }
}
