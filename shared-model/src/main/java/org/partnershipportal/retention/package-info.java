/**
 * Owns how long a body keeps its own copies of what residents wrote, and deletes what is past its day. Needs identity, audit
 * and the directory's services. Publishes {@link org.partnershipportal.retention.RetentionService} for a body's
 * administrators and {@link org.partnershipportal.retention.RetentionJob} for the job.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.retention;
