/**
 * Owns the agreements between two bodies on what personal data may travel with a referral. Needs identity. Publishes
 * {@link org.partnershipportal.sharing.SharingAgreementService} and
 * {@link org.partnershipportal.sharing.DisclosureService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.sharing;
