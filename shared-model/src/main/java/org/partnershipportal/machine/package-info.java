/**
 * Owns how other systems refer: one call that takes an enquiry and offers it, and wishes that may be sent again under a key
 * without being done twice; and parts as service requests. Needs identity, enquiry, referral, workspace. Publishes
 * {@link org.partnershipportal.machine.MachineService}, {@link org.partnershipportal.machine.RequestService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.machine;
