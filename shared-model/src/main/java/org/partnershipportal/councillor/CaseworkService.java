package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.enquiry.BodyTakesNoEnquiries;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;

/** What a councillor asks for residents, and the replies. */
@Dependent
@Transactional
public class CaseworkService {
    private static final int MOST_ROWS = 500;

    private final CaseworkRepository repository;
    private final EnquiryService enquiries;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CaseworkService(
            CaseworkRepository repository, EnquiryService enquiries, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.enquiries = enquiries;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Brings the resident's enquiry to the body that does this there, with the councillor as representative.
     *
     * @param secret a fresh one; the councillor is not told it, for it would outlive the authority
     * @return the reference
     * @throws InvalidInputException with all that is wrong; without recorded authority nothing is brought
     * @throws NoTermInForce when the councillor has no ward now
     * @throws BodyTakesNoEnquiries when no body that does this there has an inbox here
     */
    @Permits(Permission.RAISE_CASEWORK)
    public String raise(CaseworkForm form, TrailSecret secret) {
        CaseworkRepository.Councillor councillor = repository.findCouncillor().orElseThrow(NoTermInForce::new);
        Optional<String> before = repository.lockAndFind(form.key());
        if (before.isPresent()) {
            return before.get();
        }
        requireAuthority(form);
        EnquiryTaken taken = enquiries.bring(new NewEnquiry(List.of(form.matter()), form.resident()), secret);
        repository.add(user.tenant().orElseThrow(), user.subject().orElseThrow(), taken, councillor, form);
        record("casework.raised", taken.reference());
        return taken.reference();
    }

    /** The own casework, the latest first, at most 500 lines. */
    @Permits(Permission.RAISE_CASEWORK)
    public List<CaseworkRow> casework() {
        return repository.findAll(MOST_ROWS);
    }

    /**
     * The trail of own casework, the reply included.
     *
     * @throws NotFoundException when it is not own casework, or its authority is withdrawn
     */
    @Permits(Permission.RAISE_CASEWORK)
    public CaseworkView get(String reference) {
        return repository.find(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    /**
     * Records that the resident has taken the authority back: from then on the councillor sees nothing of it. The enquiry
     * stays with the body. A second time changes nothing.
     *
     * @throws NotFoundException when it is not own casework
     */
    @Permits(Permission.RAISE_CASEWORK)
    public void withdraw(String reference) {
        if (repository.withdraw(reference, user.subject().orElseThrow())) {
            record("casework.authority-withdrawn", reference);
        } else if (!repository.isKnown(reference)) {
            throw new NotFoundException("error.case.not-found");
        }
    }

    private void record(String action, String reference) {
        audit.record(user.tenant().orElseThrow(), action, "case", reference, null);
    }

    private void requireAuthority(CaseworkForm form) {
        List<Problem> problems = new ArrayList<>();
        if (Texts.orNull(form.resident().name()) == null) {
            problems.add(new Problem("name", "error.casework.name", List.of()));
        }
        if (form.given() == null) {
            problems.add(new Problem("given", "error.casework.given", List.of()));
        }
        @Nullable LocalDate givenOn = form.givenOn();
        if (givenOn == null) {
            problems.add(new Problem("givenOn", "error.casework.given-on", List.of()));
        } else if (givenOn.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("givenOn", "error.casework.given-on-to-come", List.of()));
        }
        if (form.covers() == null) {
            problems.add(new Problem("covers", "error.casework.covers", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
