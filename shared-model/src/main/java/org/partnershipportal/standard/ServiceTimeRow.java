package org.partnershipportal.standard;

import java.util.UUID;
import org.partnershipportal.worktime.Promised;

/** By when something is dealt with, as a published version says. */
record ServiceTimeRow(UUID id, Promised promised) {}
