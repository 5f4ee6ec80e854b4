/** Owns the pages about front-line days and what was learnt there. Needs frontline of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.frontline;

import org.jspecify.annotations.NullMarked;
