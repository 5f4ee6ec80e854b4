/**
 * Owns the way back to a form that was sent after its session had ended, or for another body than the one acted for
 * now: what was typed is kept and offered again. Needs identity and web.signin's session. Publishes
 * {@link org.partnershipportal.web.draft.FormStash} and {@link org.partnershipportal.web.draft.FormDraft}.
 */
@NullMarked
package org.partnershipportal.web.draft;

import org.jspecify.annotations.NullMarked;
