/**
 * Owns the application {@code /bench}: what the same server can do at best, in bare servlets, and what a bare
 * resource of JAX-RS costs. It is put together by the
 * benchmark only and is no part of a run. Knows the JDK, Servlet, JAX-RS, CDI and JSON-P alone, for it is deployed without the rest.
 */
@NullMarked
package org.partnershipportal.deploy.bench.baseline;

import org.jspecify.annotations.NullMarked;
