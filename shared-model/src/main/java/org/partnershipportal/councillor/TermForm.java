package org.partnershipportal.councillor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that is to be given.
 *
 * @param area name or GSS code of a ward, division or parish of the own body
 * @param until the last day; null for none
 */
public record TermForm(
        @Nullable String area,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
