/**
 * Owns the inbox and the case as staff see them. Needs the model's referral, directory, enquiry and sharing. Publishes
 * {@link org.partnershipportal.portal.referral.TrailLink}.
 */
@NullMarked
package org.partnershipportal.portal.referral;

import org.jspecify.annotations.NullMarked;
