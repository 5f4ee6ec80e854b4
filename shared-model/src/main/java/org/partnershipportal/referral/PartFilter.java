package org.partnershipportal.referral;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts another system asks for, and which page of them.
 *
 * @param statuses empty for all
 * @param changedAfter null for all
 * @param page from 1
 */
public record PartFilter(Set<PartStatus> statuses, @Nullable Instant changedAfter, int page, int size) {}
