/** Owns the job that deletes what is past its day. Needs retention of the model. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.portal.retention;
