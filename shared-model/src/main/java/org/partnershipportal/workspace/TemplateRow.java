package org.partnershipportal.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * A template as it is worded now.
 *
 * @param id the same for all its wordings
 * @param number of the wording, from 1
 * @param shared whether it is the partnership's, and not the own body's
 */
public record TemplateRow(UUID id, int number, String title, String text, boolean shared, Instant written) {}
