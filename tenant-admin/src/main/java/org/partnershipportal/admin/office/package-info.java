/** Owns the page on which a body says when its office is open. Needs the model's schedule. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.office;

import org.jspecify.annotations.NullMarked;
