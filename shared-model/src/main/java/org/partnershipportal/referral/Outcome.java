package org.partnershipportal.referral;

/** How a part ended. NOT_PROVIDED needs the reason, other options and how to challenge it, in the text. */
public enum Outcome {
    DONE,
    ADVICE_GIVEN,
    NOT_PROVIDED,
    DUPLICATE
}
