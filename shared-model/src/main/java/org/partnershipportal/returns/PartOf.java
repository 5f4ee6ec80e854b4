package org.partnershipportal.returns;

import static org.partnershipportal.returns.ReturnLine.CALLS_ABANDONED;
import static org.partnershipportal.returns.ReturnLine.CALLS_ANSWERED;
import static org.partnershipportal.returns.ReturnLine.CALLS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.CALLS_OFFERED;
import static org.partnershipportal.returns.ReturnLine.CALLS_SETTLED;
import static org.partnershipportal.returns.ReturnLine.CONTACTS;
import static org.partnershipportal.returns.ReturnLine.CONTACTS_AVOIDABLE;
import static org.partnershipportal.returns.ReturnLine.EMAILS;
import static org.partnershipportal.returns.ReturnLine.EMAILS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.EMAILS_CONFIRMED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.LETTERS;
import static org.partnershipportal.returns.ReturnLine.LETTERS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.LETTERS_LONGER;
import static org.partnershipportal.returns.ReturnLine.LETTERS_TOLD_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.MESSAGES;
import static org.partnershipportal.returns.ReturnLine.MESSAGES_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.TEXTS;
import static org.partnershipportal.returns.ReturnLine.TEXTS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.VISITORS;
import static org.partnershipportal.returns.ReturnLine.VISITORS_SEEN_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.VOICEMAILS;
import static org.partnershipportal.returns.ReturnLine.VOICEMAILS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.WEBSITE_MINUTES;
import static org.partnershipportal.returns.ReturnLine.WEBSITE_MINUTES_THERE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must be part of something else: the parts together are never more than the whole. Where one of them was not handed in
 * there is nothing to compare.
 */
record PartOf(ReturnLine whole, List<ReturnLine> parts) {
    /** The nearer whole comes first: of several that are broken the first one is told. */
    static final List<PartOf> ALL = List.of(
            of(CALLS_OFFERED, CALLS_ANSWERED),
            of(CALLS_ANSWERED, CALLS_ANSWERED_IN_TIME),
            of(CALLS_OFFERED, CALLS_ANSWERED_IN_TIME),
            of(CALLS_OFFERED, CALLS_ABANDONED),
            of(CALLS_OFFERED, CALLS_ANSWERED, CALLS_ABANDONED),
            of(CALLS_OFFERED, CALLS_ANSWERED_IN_TIME, CALLS_ABANDONED),
            of(CALLS_ANSWERED, CALLS_SETTLED),
            of(VOICEMAILS, VOICEMAILS_ANSWERED_IN_TIME),
            of(TEXTS, TEXTS_ANSWERED_IN_TIME),
            of(VISITORS, VISITORS_SEEN_IN_TIME),
            of(LETTERS, LETTERS_ANSWERED_IN_TIME),
            of(LETTERS, LETTERS_LONGER),
            of(LETTERS_LONGER, LETTERS_TOLD_IN_TIME),
            of(EMAILS, EMAILS_CONFIRMED_IN_TIME),
            of(EMAILS, EMAILS_ANSWERED_IN_TIME),
            of(MESSAGES, MESSAGES_ANSWERED_IN_TIME),
            of(WEBSITE_MINUTES, WEBSITE_MINUTES_THERE),
            of(CONTACTS, CONTACTS_AVOIDABLE));

    /** @param field at which it is told */
    record Broken(ReturnField field, int whole, int parts, boolean isTogether) {}

    private static PartOf of(ReturnLine whole, ReturnLine... parts) {
        return new PartOf(whole, List.of(parts));
    }

    /** Whether and where the rule is broken. */
    Optional<Broken> broken(Map<ReturnField, Entry> handed) {
        OptionalInt all = largest(handed, whole);
        int together = 0;
        for (ReturnLine part : parts) {
            OptionalInt some = largest(handed, part);
            if (all.isEmpty() || some.isEmpty()) {
                return Optional.empty();
            }
            together += some.getAsInt();
        }
        ReturnLine last = parts.get(parts.size() - 1);
        return together <= all.getAsInt()
                ? Optional.empty()
                : Optional.of(new Broken(field(handed, last), all.getAsInt(), together, parts.size() > 1));
    }

    /** Of what was counted within several times the longest holds the most. */
    private static OptionalInt largest(Map<ReturnField, Entry> handed, ReturnLine line) {
        return handed.entrySet().stream()
                .filter(one -> one.getKey().line() == line)
                .map(Map.Entry::getValue)
                .flatMap(entry -> Optional.ofNullable(entry.value()).stream())
                .mapToInt(Integer::intValue)
                .max();
    }

    private static ReturnField field(Map<ReturnField, Entry> handed, ReturnLine line) {
        int most = largest(handed, line).orElseThrow();
        return handed.entrySet().stream()
                .filter(one -> one.getKey().line() == line)
                .filter(one -> Integer.valueOf(most).equals(one.getValue().value()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
