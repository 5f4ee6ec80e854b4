package org.partnershipportal.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.partnershipportal.portal.directory.AnswerResource;
import org.partnershipportal.portal.locallink.LocalLinkResource;
import org.partnershipportal.portal.machine.ReferralResource;
import org.partnershipportal.portal.place.PlaceResource;
import org.partnershipportal.web.api.ApiMappers;

/** The machine API. It names its resources, because the open data are an application of their own in this archive. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Partnership Portal",
                        version = "1",
                        description = "Which council does what, referrals between public bodies, and the directory as"
                                + " open data. What is public needs no key; everything else a token of the partnership's"
                                + " Keycloak by client credentials, for the body to which the client belongs."))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "OAuth2 client credentials; the audience is portal-api")
@ApplicationPath("/api")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return ApiMappers.with(
                AnswerResource.class, LocalLinkResource.class, PlaceResource.class, ReferralResource.class);
    }
}
