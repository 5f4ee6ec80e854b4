package org.partnershipportal.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was typed.
 *
 * @param body slug of the body that is asked; not read where staff take it down for their own
 * @param kind name of a {@link FormatKind}
 * @param language code of a language; not read where none is needed
 * @param about what is to be translated, made or interpreted
 * @param enquiry reference of the enquiry that it is about
 * @param neededOn the day of the appointment
 * @param way name of a {@link ReachWay}
 * @param contact address or number for that way
 */
public record FormatForm(
        @Nullable String body,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String about,
        @Nullable String enquiry,
        @Nullable LocalDate neededOn,
        @Nullable String name,
        @Nullable String way,
        @Nullable String contact) {}
