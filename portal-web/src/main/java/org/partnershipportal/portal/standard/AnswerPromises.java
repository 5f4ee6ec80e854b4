package org.partnershipportal.portal.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.charter.CharterService;
import org.partnershipportal.charter.HeadlineRow;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.standard.PromiseChannel;

/** What the body of an answer promises for the ways by which the answer says it is reached. */
@Named
@RequestScoped
public class AnswerPromises {
    private static final Map<String, PromiseChannel> CHANNELS = Map.of(
            "PHONE", PromiseChannel.PHONE,
            "EMAIL", PromiseChannel.EMAIL,
            "WEB", PromiseChannel.WEB,
            "VISIT", PromiseChannel.VISIT);

    @Inject
    CharterService charters;

    private final Map<UUID, List<HeadlineRow>> read = new HashMap<>();

    /** The first promise for each such way, in the order of the standard; none for a body that has adopted nothing. */
    public List<HeadlineRow> of(Answer answer) {
        List<PromiseChannel> ways = answer.reach().contacts().stream()
                .map(ContactRow::channel)
                .filter(CHANNELS::containsKey)
                .map(CHANNELS::get)
                .toList();
        return read.computeIfAbsent(answer.body().id(), charters::headlines).stream()
                .filter(row -> ways.contains(row.channel()))
                .sorted((one, other) -> one.channel().compareTo(other.channel()))
                .toList();
    }
}
