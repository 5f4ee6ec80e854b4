package org.partnershipportal.equality;

/** Answers that are told apart by nothing that is counted. */
record EqualityAtom(EqualityAnswers answers, int count) {}
