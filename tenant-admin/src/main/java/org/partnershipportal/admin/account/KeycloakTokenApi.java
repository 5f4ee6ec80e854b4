package org.partnershipportal.admin.account;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where the service account of this application gets its token, below {@code /realms/<realm>}. */
@Path("/protocol/openid-connect/token")
public interface KeycloakTokenApi {
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    JsonObject token(
            @FormParam("grant_type") String grant,
            @FormParam("client_id") String client,
            @FormParam("client_secret") String secret);
}
