/**
 * Owns danger and safeguarding: whom to ring, what a duty team was told by voice, its confirmation, and what the data
 * protection leads of both ends see of it. It comes before every other rule: no enquiry, trail, agreement or message of a
 * resident has to do with it. Needs directory, place, audit. Publishes {@link
 * org.partnershipportal.safeguarding.DutyService}, {@link org.partnershipportal.safeguarding.ConcernService} and {@link
 * org.partnershipportal.safeguarding.LeadService}.
 */
@NullMarked
package org.partnershipportal.safeguarding;

import org.jspecify.annotations.NullMarked;
