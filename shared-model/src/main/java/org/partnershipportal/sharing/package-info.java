/**
 * Owns the agreements between two bodies on what personal data may travel with a referral. Needs identity. Publishes
 * {@link org.partnershipportal.sharing.SharingAgreementService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.sharing;
