package org.partnershipportal.measuring;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseChannel;

/** Which ways of contact a promise is for. */
final class Ways {
    private Ways() {}

    /** Whether the portal sees at all what comes this way. */
    static boolean isSeen(PromiseChannel channel) {
        return switch (channel) {
            case VOICEMAIL, TEXT_MESSAGE, SOCIAL_MEDIA -> false;
            default -> true;
        };
    }

    /**
     * Whether a promise for a channel is for what came this way.
     *
     * @param origin the name of the way; null for what came by none, as an offer of another body
     */
    static boolean takes(PromiseChannel channel, @Nullable String origin) {
        return switch (channel) {
            case ALL, REFERRAL, COMPLAINT, INFORMATION_REQUEST -> true;
            case PHONE, VISIT, LETTER, EMAIL -> channel.name().equals(origin);
            case WEB -> "ONLINE".equals(origin) || "MACHINE".equals(origin);
            case VOICEMAIL, TEXT_MESSAGE, SOCIAL_MEDIA -> false;
        };
    }
}
