/**
 * Owns who is responsible for a service, where, from when until when, and on what authority. Needs directory. Publishes
 * {@link org.partnershipportal.responsibility.ResponsibilityService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.responsibility;
