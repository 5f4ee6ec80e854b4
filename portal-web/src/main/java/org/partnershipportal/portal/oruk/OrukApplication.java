package org.partnershipportal.portal.oruk;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.partnershipportal.web.api.ApiMappers;

/** The open data. Two applications share one archive, so each names its classes. */
@ApplicationPath(OrukApplication.PATH)
public class OrukApplication extends Application {
    static final String PATH = "/oruk/v3";

    @Override
    public Set<Class<?>> getClasses() {
        return ApiMappers.with(
                OrukResource.class,
                ServicesResource.class,
                ServicesAtLocationsResource.class,
                TaxonomiesResource.class,
                TaxonomyTermsResource.class,
                OrganizationsResource.class);
    }
}
