package org.partnershipportal.portal.open311;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.partnershipportal.web.api.ApiMappers;

/** Open311. It names its classes, because it shares the archive with other applications. */
@ApplicationPath(Open311Application.PATH)
public class Open311Application extends Application {
    static final String PATH = "/open311/v2";

    @Override
    public Set<Class<?>> getClasses() {
        return ApiMappers.with(
                Open311Errors.class, GeoServicesResource.class, GeoRequestsResource.class, GeoUpdatesResource.class);
    }
}
