/** Owns the page on which a body names its data protection leads. Needs the model's safeguarding. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.safeguarding;

import org.jspecify.annotations.NullMarked;
