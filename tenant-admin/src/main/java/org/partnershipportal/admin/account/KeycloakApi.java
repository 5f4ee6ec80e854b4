package org.partnershipportal.admin.account;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The calls of Keycloak's administration interface that the members of bodies need, below {@code /admin/realms/<realm>}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface KeycloakApi {
    @GET
    @Path("organizations")
    JsonArray organizations(@QueryParam("briefRepresentation") boolean brief, @QueryParam("max") int most);

    @POST
    @Path("organizations")
    Response addOrganization(JsonObject organization);

    @GET
    @Path("organizations/{id}/members/{user}")
    JsonObject member(@PathParam("id") String organization, @PathParam("user") String user);

    @POST
    @Path("organizations/{id}/members")
    Response addMember(@PathParam("id") String organization, JsonString user);

    @DELETE
    @Path("organizations/{id}/members/{user}")
    void removeMember(@PathParam("id") String organization, @PathParam("user") String user);

    @GET
    @Path("users")
    JsonArray users(@QueryParam("email") String email, @QueryParam("exact") boolean exact);

    @POST
    @Path("users")
    Response addUser(JsonObject user);

    @GET
    @Path("users/{id}")
    JsonObject user(@PathParam("id") String id);

    @PUT
    @Path("users/{id}/execute-actions-email")
    Response sendActions(@PathParam("id") String user, @QueryParam("client_id") String client, JsonArray actions);
}
