/**
 * Owns what every page has: texts from the message bundles, the title, the error summary, the check of its permission and
 * the line that says who acts for whom. Needs Faces and identity. Publishes the EL names {@code msg}, {@code formErrors},
 * {@code pageGuard}, {@code acting}, and {@link org.partnershipportal.web.page.Messages} to Backings.
 */
@NullMarked
package org.partnershipportal.web.page;

import org.jspecify.annotations.NullMarked;
