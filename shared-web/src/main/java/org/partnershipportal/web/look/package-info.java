/**
 * Owns how pages look: the stylesheet compiled from govuk-frontend's Sass and the one small script of staff forms, both
 * served from memory under an address that names their content. Needs nothing of ours. Publishes the bean {@code look}.
 */
@NullMarked
package org.partnershipportal.web.look;

import org.jspecify.annotations.NullMarked;
