/** Owns what a resident sees of an enquiry. Needs the model's trail. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.trail;

import org.jspecify.annotations.NullMarked;
