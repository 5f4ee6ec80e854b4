/**
 * Owns places, what a resident types for "where", and the areas they lie in. Needs identity. Publishes
 * {@link org.partnershipportal.place.PlaceService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.place;
