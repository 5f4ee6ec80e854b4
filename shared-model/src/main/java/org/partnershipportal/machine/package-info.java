/**
 * Owns how other systems refer: one call that takes an enquiry and offers it, and wishes that may be sent again under a key
 * without being done twice. Needs identity, enquiry, referral. Publishes {@link org.partnershipportal.machine.MachineService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.machine;
