/**
 * Owns how other systems refer: the resource of referrals, what it reads and what it writes. Needs
 * {@link org.partnershipportal.machine.MachineService}. docs/api.md is for its readers.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.portal.machine;
