/** Owns the sharing agreements as staff see them. Needs the model's sharing. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.sharing;

import org.jspecify.annotations.NullMarked;
