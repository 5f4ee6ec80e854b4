/**
 * Owns the pages of danger and safeguarding, and the job that alerts a team which has not confirmed. Needs the model's
 * safeguarding. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.safeguarding;

import org.jspecify.annotations.NullMarked;
