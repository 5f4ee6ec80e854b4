package org.partnershipportal.deploy.bench.baseline;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Resources of the benchmark. */
@ApplicationPath("/rest")
public class BenchResources extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SameSqlResource.class);
    }
}
