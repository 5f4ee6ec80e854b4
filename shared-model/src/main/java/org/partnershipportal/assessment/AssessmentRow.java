package org.partnershipportal.assessment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A self-assessment of the own body.
 *
 * @param framework the id of the edition by which it is made
 * @param slug of the framework
 * @param month of which it tells
 * @param by who finished it, or began it while it is a draft
 * @param isShared whether bodies that share too see its scores
 */
public record AssessmentRow(
        UUID id,
        UUID framework,
        String slug,
        YearMonth month,
        boolean isFinished,
        String by,
        Instant at,
        boolean isShared) {}
