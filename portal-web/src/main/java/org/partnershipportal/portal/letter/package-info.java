/** Owns the list of letters that staff print and post. Needs the model's letter. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.letter;

import org.jspecify.annotations.NullMarked;
