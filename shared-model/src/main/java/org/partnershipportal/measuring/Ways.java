package org.partnershipportal.measuring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;

/** Which ways of contact a promise is for. */
final class Ways {
    private static final Set<Measure> OF_NO_WAY =
            Set.of(Measure.REFERRAL_ANSWER_TIME, Measure.CALL_BACK_TIME, Measure.FORMAT_TIME);
    private static final Set<Measure> OF_THE_WEB = Set.of(Measure.ACKNOWLEDGEMENT_TIME, Measure.REPLY_TIME);
    private static final Set<Measure> OF_COMPLAINTS =
            Set.of(Measure.COMPLAINT_ACKNOWLEDGEMENT_TIME, Measure.COMPLAINT_ANSWER_TIME, Measure.COMPLAINTS_RECORDED);

    private Ways() {}

    /** Whether the portal sees what a measure asks of what comes this way. */
    static boolean isSeen(PromiseChannel channel, Measure measure) {
        return switch (channel) {
            case ALL -> true;
            case WEB -> !OF_NO_WAY.contains(measure);
            case PHONE, VISIT, LETTER, EMAIL -> !OF_NO_WAY.contains(measure) && !OF_THE_WEB.contains(measure);
            case REFERRAL -> measure == Measure.REFERRAL_ANSWER_TIME;
            case COMPLAINT -> OF_COMPLAINTS.contains(measure);
            case INFORMATION_REQUEST -> measure == Measure.INFORMATION_ANSWER_TIME;
            case VOICEMAIL, TEXT_MESSAGE, SOCIAL_MEDIA -> false;
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
