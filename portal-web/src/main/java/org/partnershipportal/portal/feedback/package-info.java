/** Owns the pages on which feedback is given, followed, worked on and told of. Needs the model's feedback. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.feedback;

import org.jspecify.annotations.NullMarked;
