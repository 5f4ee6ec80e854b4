/**
 * Owns the benchmark behind {@code ./portal bench}: a load that checks what it gets, rounds that take turns, and what is
 * printed of them. Needs {@code part} (the whole) and {@code bench.baseline} (what runs in the server to compare with).
 * Publishes {@link org.partnershipportal.deploy.bench.Bench}.
 */
@NullMarked
package org.partnershipportal.deploy.bench;

import org.jspecify.annotations.NullMarked;
