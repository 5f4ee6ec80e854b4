package org.partnershipportal.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The machine API. Resources and mappers are found by their annotations. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
