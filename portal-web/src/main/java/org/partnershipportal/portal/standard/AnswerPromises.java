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
import org.partnershipportal.standard.StandardService;
import org.partnershipportal.web.page.Messages;

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

    @Inject
    StandardService standard;

    private final Map<UUID, List<HeadlineRow>> read = new HashMap<>();

    /** By when the service is done that is asked for online, in words; empty where the standard or the body says nothing. */
    public String time(Answer answer) {
        return answer.body().takesReferrals() && !of(answer).isEmpty()
                ? standard.findTime(answer.service().id())
                        .map(time -> Messages.text("standard.answer.time." + time.unit(), time.amount()))
                        .orElse("")
                : "";
    }

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
