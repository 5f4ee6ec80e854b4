package org.partnershipportal.format;

import org.partnershipportal.worktime.PublicYear;

/** What is published of a body's requests in a year, of one kind or of all. */
public record FormatFigureRow(String body, PublicYear year, FormatFigure figure) {}
