/**
 * Owns what every page has: texts from the message bundles, the title and the error summary. Needs Faces. Publishes the
 * EL names {@code msg}, {@code formErrors}, and {@link org.partnershipportal.web.page.Messages} to Backings.
 */
@NullMarked
package org.partnershipportal.web.page;

import org.jspecify.annotations.NullMarked;
