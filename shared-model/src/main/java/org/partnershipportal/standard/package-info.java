/**
 * Owns the versions of the standard and what each promises; read only for now. Needs directory (whose services it names)
 * and schedule (by whose office hours it counts). Publishes {@link org.partnershipportal.standard.Promises}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.standard;
