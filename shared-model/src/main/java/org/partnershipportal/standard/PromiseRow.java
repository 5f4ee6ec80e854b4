package org.partnershipportal.standard;

import java.util.UUID;
import org.partnershipportal.worktime.Promised;

/** A promise of a published version. */
record PromiseRow(UUID id, Promised promised) {}
