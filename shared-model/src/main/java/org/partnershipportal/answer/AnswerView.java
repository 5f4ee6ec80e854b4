package org.partnershipportal.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.place.PlaceFound;

/**
 * What is answered to a question, best first.
 *
 * @param query as it was asked
 * @param answers empty when the place is ambiguous or unknown, or no service comes near
 * @param alternatives other services that the words may mean
 * @param danger whether somebody may be in danger: 999 stands above everything else
 * @param frontDesk whom to ring, where no service comes near or none is more than a guess; null otherwise
 */
public record AnswerView(
        String query,
        LocalDate on,
        PlaceFound place,
        List<Answer> answers,
        List<ServiceRow> alternatives,
        boolean danger,
        @Nullable FrontDesk frontDesk) {}
