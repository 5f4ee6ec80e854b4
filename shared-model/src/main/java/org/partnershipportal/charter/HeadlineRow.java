package org.partnershipportal.charter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;

/**
 * The first promise that a body keeps for a way of contact, and how it was kept in the last month that is published.
 *
 * @param target what it must reach here
 * @param stricter whether that is more than the standard
 * @param month the first day of that month; null, as the two numbers are, where nothing is published with cases
 * @param cases how many there were
 * @param hits how many of them did what the promise counts
 */
public record HeadlineRow(
        PromiseChannel channel,
        String text,
        PromiseTarget target,
        boolean stricter,
        @Nullable LocalDate month,
        @Nullable Integer cases,
        @Nullable Integer hits) {}
