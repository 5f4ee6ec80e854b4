package org.partnershipportal.frontline;

import java.time.LocalDate;
import java.util.List;

/**
 * Front-line days of the own body, and what was learnt.
 *
 * @param planned by day
 * @param done the latest first
 * @param toFollow own lessons that have changed nothing yet, by when they are due
 * @param shared lessons that other bodies share, the latest first
 */
public record FrontlineView(
        List<FrontlineDayRow> planned,
        List<FrontlineDayRow> done,
        List<LessonRow> toFollow,
        List<LessonRow> shared,
        LocalDate today) {}
