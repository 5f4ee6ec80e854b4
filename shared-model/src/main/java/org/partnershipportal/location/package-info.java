/**
 * Owns the places where people can go: one-stop shops, libraries, kiosks; which service is offered at which desk by which
 * channel and with what limits; partners' surgeries. Needs directory's ids. Publishes
 * {@link org.partnershipportal.location.LocationService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.location;
