package org.partnershipportal.portal.oruk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** What this interface is. */
@ApplicationScoped
@Path("/")
public class OrukResource {
    private static final String VERSION = "HSDS-UK-3.0";
    private static final String PROFILE = "https://docs.openreferraluk.org/";

    @Inject
    Settings settings;

    /** Version and profile of the standard, and where this interface is described. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "oruk", summary = "Version and profile of the open data")
    public String about() {
        return Json.createObjectBuilder()
                .add("version", VERSION)
                .add("profile", PROFILE)
                .add("openapi_url", settings.get(Setting.ADDRESS) + "/openapi?format=json")
                .build()
                .toString();
    }
}
