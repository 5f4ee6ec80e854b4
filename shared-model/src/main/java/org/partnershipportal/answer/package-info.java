/**
 * Owns the answer to the question of the front page: which body does this, here, on this day, and why. Needs search,
 * asked, place, responsibility, location, schedule and directory. Publishes {@link org.partnershipportal.answer.AnswerService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.answer;
