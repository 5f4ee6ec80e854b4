/**
 * Owns Open311 GeoReport v2 with service request updates, under {@code /open311/v2}, in XML and JSON. Needs directory, place,
 * machine. docs/api.md is for its readers.
 */
@NullMarked
package org.partnershipportal.portal.open311;

import org.jspecify.annotations.NullMarked;
