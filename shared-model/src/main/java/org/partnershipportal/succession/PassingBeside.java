package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Sentences;

/** Passes on what a closed body has open beside its parts: feedback, letters, call-backs, requests for other formats and expected visitors. */
@Dependent
class PassingBeside {
    private final BesideRepository repository;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    PassingBeside(BesideRepository repository, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns how much was passed on. */
    int pass(UUID me, String name) {
        LocalDate today = LocalDate.now(clock);
        int letters = counted("letter.passed-on", me, repository.passLetters(me, today));
        var feedback = repository.findFeedback(me, today);
        for (OpenFeedback one : feedback) {
            String sentence = Sentences.say("feedback.succession", name, one.successorName());
            repository.tell(one, me, clock.instant(), sentence);
            repository.passFeedback(one, me);
            audit.record("feedback.passed-on", "feedback", one.reference(), one.successorName());
        }
        return letters
                + feedback.size()
                + repository.findResiduary(me, today).map(to -> rest(me, to)).orElse(0);
    }

    private int rest(UUID me, UUID successor) {
        return counted("format.passed-on", me, repository.passFormats(me, successor))
                + counted("callback.passed-on", me, repository.passCallBacks(me, successor))
                + counted("visitor.passed-on", me, repository.passVisitors(me, successor));
    }

    private int counted(String what, UUID me, int many) {
        if (many > 0) {
            audit.record(what, "organisation", me, String.valueOf(many));
        }
        return many;
    }
}
