package org.partnershipportal.charter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.VersionRow;

/**
 * Beside which promise of which version a body promises otherwise.
 *
 * @param until the first day on which the body keeps a later version; null while it has adopted none
 */
record Beside(VersionRow version, @Nullable LocalDate until, PromiseRow promise) {}
