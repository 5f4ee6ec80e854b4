package org.partnershipportal.importing;

import java.util.List;

/**
 * What became of a file that was taken.
 *
 * @param sha256 of the file, in hexadecimal
 * @param counts what it holds and changes; empty when the very same file was loaded already
 * @param changes whether anything is, or in a dry run would be, other than before
 */
public record ImportOutcome(String sha256, List<ImportCount> counts, boolean changes) {}
