/**
 * Owns the partnership desk as its deciders see it, and the job that tells them. Needs the model's desk and referral, and
 * the portal's referral. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.desk;

import org.jspecify.annotations.NullMarked;
