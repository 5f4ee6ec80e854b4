/**
 * Owns the open data of the directory in the shape of Open Referral UK 3.0, under {@code /oruk/v3}. Needs openreferral.
 * Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.oruk;

import org.jspecify.annotations.NullMarked;
