/**
 * Owns what a body keeps about a part for itself and beside its moves: its own reference, who of its people has it, notes,
 * templates. Needs referral's tables, trail, letter, outbox. Publishes
 * {@link org.partnershipportal.workspace.CaseFileService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.workspace;
