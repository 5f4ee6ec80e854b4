package org.partnershipportal.referral;

/** What a body has to do with a part that lies with it. */
public enum ToDo {
    /** Accept the offer, or hand it back. */
    ANSWER,
    /** Deal with it, or refer it. */
    DEAL,
    /** Find the right body, or go to the one that the desk has named. */
    REROUTE,
    /** See whether what it waits for has come. */
    LOOK_AGAIN,
    /** Make safe what is dangerous, while the partnership desk decides whose it is. */
    ACT
}
