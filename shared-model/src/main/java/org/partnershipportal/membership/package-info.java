/**
 * Owns the members of a body: who they are, in which role, since when. Needs identity and audit. Publishes
 * {@link org.partnershipportal.membership.MemberService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.membership;
