/**
 * Owns how choices and dates are written as HTML: the patterns of govuk-frontend in place of Faces' tables. Needs Faces and
 * OmniFaces. Publishes the tag library {@code https://partnershipportal.org/tags} (tags stand in META-INF/tags).
 */
@NullMarked
package org.partnershipportal.web.form;

import org.jspecify.annotations.NullMarked;
