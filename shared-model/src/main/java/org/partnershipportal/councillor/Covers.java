package org.partnershipportal.councillor;

/**
 * What a resident's authority covers. A councillor may be taken to act with the resident's agreement only in what the
 * resident asked (Data Protection Act 2018, Schedule 1, paragraphs 23 and 24); so nothing wider is offered.
 */
public enum Covers {
    /** To ask this and to read the answer: what follows the first reply, on any part, is not the councillor's any more. */
    QUESTION,
    /** To speak for the resident in this matter until it is finished: each part of it until that part is. */
    MATTER
}
