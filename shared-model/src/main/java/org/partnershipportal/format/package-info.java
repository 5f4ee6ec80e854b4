/**
 * Owns requests for translations, interpreters and other formats: from whom, by when, what became of them, and how many there
 * were. Needs language, charter, standard and worktime. Publishes {@link org.partnershipportal.format.FormatAskService},
 * {@link org.partnershipportal.format.FormatService}, {@link org.partnershipportal.format.FormatFigureService} and
 * {@link org.partnershipportal.format.FormatFigureJob}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.format;
