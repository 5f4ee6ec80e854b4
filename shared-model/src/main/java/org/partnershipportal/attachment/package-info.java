/**
 * Owns the files beside a part: what kind they are by their content, what is taken out of pictures, and whether a scanner
 * has looked at them. Needs referral's tables. Publishes {@link org.partnershipportal.attachment.AttachmentService} for
 * staff and {@link org.partnershipportal.attachment.ScanService} for the job.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.attachment;
