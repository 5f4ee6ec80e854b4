/**
 * Owns the pages on which staff keep what belongs to a case beside its moves: own reference, who has it, notes, templates,
 * and doing a thing for several cases. Needs the model's workspace and referral. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.workspace;

import org.jspecify.annotations.NullMarked;
