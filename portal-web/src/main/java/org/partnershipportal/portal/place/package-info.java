/** Owns places in the API and how they are asked for on pages. Needs the model's place. Publishes {@link PlaceJson}. */
@NullMarked
package org.partnershipportal.portal.place;

import org.jspecify.annotations.NullMarked;
