/** Owns the pages on which the directory is kept true: reports, proposals, reviews. Needs the model's upkeep. */
@NullMarked
package org.partnershipportal.portal.upkeep;

import org.jspecify.annotations.NullMarked;
