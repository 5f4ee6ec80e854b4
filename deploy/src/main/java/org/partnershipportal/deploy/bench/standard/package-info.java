/** Measures the figures of the standard: {@code ./portal bench standard}. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.deploy.bench.standard;
