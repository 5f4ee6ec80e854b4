package org.partnershipportal.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.partnershipportal.portal.directory.AnswerResource;
import org.partnershipportal.portal.locallink.LocalLinkResource;
import org.partnershipportal.portal.machine.ReferralResource;
import org.partnershipportal.portal.performance.PerformanceResource;
import org.partnershipportal.portal.place.PlaceResource;
import org.partnershipportal.portal.standard.StandardResource;
import org.partnershipportal.web.api.ApiMappers;

/** The machine API. It names its resources, because the open data are an application of their own in this archive. */
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
                AnswerResource.class,
                LocalLinkResource.class,
                PerformanceResource.class,
                PlaceResource.class,
                ReferralResource.class,
                StandardResource.class);
    }
}
