package org.partnershipportal.analytics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.asked.AskedOften;
import org.partnershipportal.asked.AskedPhraseRow;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.responsibility.RuleDraftService;
import org.partnershipportal.responsibility.WantedBody;
import org.partnershipportal.search.PhraseService;

/** One press drafts what the directory should say instead. Nothing of it holds until a second person agrees. */
@Dependent
@Transactional
public class DirectoryFixService {
    private final AnalyticsRepository repository;
    private final AskedOften asked;
    private final RuleDraftService rules;
    private final PhraseService phrases;
    private final DirectoryService directory;

    @Inject
    public DirectoryFixService(
            AnalyticsRepository repository,
            AskedOften asked,
            RuleDraftService rules,
            PhraseService phrases,
            DirectoryService directory) {
        this.repository = repository;
        this.asked = asked;
        this.rules = rules;
        this.phrases = phrases;
        this.directory = directory;
    }

    /**
     * Proposes that the body that was suggested does the service in the area, as the hand-backs of the period say.
     *
     * @return the id of the change of responsibilities that waits
     * @throws NotFoundException when no hand-back of the period says so
     * @throws BusinessException when the directory says so already, or not which part of the duty is meant
     */
    @Permits(Permission.READ_PARTNERSHIP_ANALYTICS)
    public UUID draftRule(WantedBody wanted, AnalyticsPeriod period) {
        List<HandbackRow> said = repository.findHandbacks(null, period).stream()
                .filter(row -> row.serviceId().equals(wanted.service())
                        && wanted.area().equals(row.areaId())
                        && wanted.body().equals(row.suggestedId()))
                .toList();
        if (said.isEmpty()) {
            throw new NotFoundException("error.NotFound");
        }
        HandbackRow first = said.get(0);
        int times = said.stream().mapToInt(HandbackRow::times).sum();
        String why = Sentences.say(
                "analytics.why.rule",
                times,
                period.first().toString(),
                period.last().toString(),
                Objects.requireNonNull(first.suggested()),
                Objects.requireNonNull(first.area()));
        return rules.draft(wanted, first.toId(), why);
    }

    /**
     * Proposes that a phrase leads to a service.
     *
     * @return the id of the proposal that waits
     * @throws NotFoundException when the phrase did not come often, or there is no such service
     */
    @Permits(Permission.READ_PARTNERSHIP_ANALYTICS)
    public UUID draftPhrase(String words, UUID service) {
        AskedPhraseRow phrase = asked.phrase(words).orElseThrow(() -> new NotFoundException("error.NotFound"));
        String why = Sentences.say("analytics.why.phrase", phrase.times(), phrase.unsure());
        return phrases.propose(phrase.words(), service, why);
    }

    /** The services to which a phrase can lead, by name. */
    @Permits(Permission.READ_PARTNERSHIP_ANALYTICS)
    public List<ServiceRow> services() {
        return directory.services();
    }
}
