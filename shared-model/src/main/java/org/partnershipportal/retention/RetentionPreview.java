package org.partnershipportal.retention;

/**
 * How many copies of what residents wrote a body keeps, by the day on which they are deleted.
 *
 * @param past whose day is over: deleted with the job's next round
 * @param soon in the next 30 days
 * @param later after that
 * @param open without a day, because their part is not closed
 */
public record RetentionPreview(int past, int soon, int later, int open) {}
