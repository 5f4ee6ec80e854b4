/**
 * Owns the pages about the members of a body, for its administrators. Needs membership and account. Publishes
 * nothing.
 */
@NullMarked
package org.partnershipportal.admin.member;

import org.jspecify.annotations.NullMarked;
