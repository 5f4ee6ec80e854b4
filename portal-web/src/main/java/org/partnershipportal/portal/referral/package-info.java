/**
 * Owns the inbox and the case as staff see them. Needs the model's referral, directory, enquiry and sharing. Publishes
 * {@link org.partnershipportal.portal.trail.TrailLink}.
 */
@NullMarked
package org.partnershipportal.portal.referral;

import org.jspecify.annotations.NullMarked;
