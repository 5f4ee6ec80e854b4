/**
 * Owns what residents ask on the front page, for thirty days and without anything that tells who asked, and the phrases and
 * places that came often enough to be read. Needs tenancy. Publishes {@link org.partnershipportal.asked.AskedQuestions},
 * {@link org.partnershipportal.asked.AskedOften} and {@link org.partnershipportal.asked.AskedRound}.
 */
@NullMarked
package org.partnershipportal.asked;

import org.jspecify.annotations.NullMarked;
