/**
 * Owns letters on paper: what is to be printed and posted to people who want to be reached so. Needs identity and audit.
 * Publishes {@link org.partnershipportal.letter.Letters} to leave one, and {@link
 * org.partnershipportal.letter.LetterService} for who prints them.
 */
@NullMarked
package org.partnershipportal.letter;

import org.jspecify.annotations.NullMarked;
