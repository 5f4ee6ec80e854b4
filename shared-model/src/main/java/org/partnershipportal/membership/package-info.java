/**
 * Owns the members of a body: who they are, in which role, since when. Needs identity, audit, outbox and the sign-in
 * service behind {@link org.partnershipportal.membership.SignInAccounts}. Publishes
 * {@link org.partnershipportal.membership.MemberService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.membership;
