package org.partnershipportal.frontline;

import java.time.LocalDate;
import java.util.List;

/** A front-line day with what was learnt on it, in the order in which that is due. */
public record FrontlineDayView(FrontlineDayRow row, List<LessonRow> lessons, LocalDate today) {}
