/**
 * Owns the pages about tenants, for the partnership's administrators. Needs onboarding and account. Publishes
 * nothing.
 */
@NullMarked
package org.partnershipportal.admin.tenant;

import org.jspecify.annotations.NullMarked;
