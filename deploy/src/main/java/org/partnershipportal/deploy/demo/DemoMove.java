package org.partnershipportal.deploy.demo;

import org.jspecify.annotations.Nullable;

/**
 * A move of a demo enquiry, written as {@code OFFER essex} or {@code COMPLETE essex DONE It is mended.}
 *
 * @param kind OFFER, ACCEPT, HAND_BACK or COMPLETE
 * @param body to which it is offered; for the other moves the body that moves
 * @param code the reason of a hand-back or the outcome of a completion; null for other moves
 * @param text said with a completion; null for other moves
 */
record DemoMove(
        String kind,
        DemoBody body,
        @Nullable String code,
        @Nullable String text) {
    static DemoMove read(String written) {
        String[] words = written.split(" ", 4);
        return new DemoMove(
                words[0],
                new DemoBody(words[1]),
                words.length > 2 ? words[2] : null,
                words.length > 3 ? words[3] : null);
    }

    /** The state in which it leaves the part. */
    String to() {
        return switch (kind) {
            case "OFFER" -> "OFFERED";
            case "ACCEPT" -> "ACCEPTED";
            case "HAND_BACK" -> "HANDED_BACK";
            case "COMPLETE" -> "COMPLETED";
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
