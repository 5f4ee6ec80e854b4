/**
 * Owns which body does what: organisations, services, who is responsible where and when, and the search for them.
 * Needs place. Publishes {@link org.partnershipportal.directory.AnswerService} and the bodies.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.directory;
