/** Owns the background work that asks the directory's links. Needs the model's linkcheck. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.linkcheck;

import org.jspecify.annotations.NullMarked;
