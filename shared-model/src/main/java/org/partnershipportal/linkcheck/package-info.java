/**
 * Owns whether the addresses that the directory publishes still lead somewhere: gathers them, asks them politely in the
 * background, keeps what came of it. Needs directory's and location's ids. Publishes
 * {@link org.partnershipportal.linkcheck.LinkService} to read it, and {@link org.partnershipportal.linkcheck.LinkRound} to
 * do it.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.linkcheck;
