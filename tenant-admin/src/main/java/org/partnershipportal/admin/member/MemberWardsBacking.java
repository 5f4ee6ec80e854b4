package org.partnershipportal.admin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.councillor.TermForm;
import org.partnershipportal.councillor.TermRow;
import org.partnershipportal.councillor.TermService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The terms of a councillor: the list, a new one, and the end of one. */
@Named
@RequestScoped
public class MemberWardsBacking {
    @Inject
    TermService service;

    @Inject
    HttpServletRequest request;

    @Inject
    PortalAddress address;

    @Inject
    Clock clock;

    private @Nullable List<TermRow> terms;
    private @Nullable String area;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String term;

    /** Not found for who is no councillor of the own body. */
    public List<TermRow> getTerms() {
        List<TermRow> read = terms;
        if (read == null) {
            read = service.terms(member());
            terms = read;
        }
        return read;
    }

    /** How it is today, as a part of a message key. */
    public String standing(TermRow of) {
        LocalDate today = LocalDate.now(clock);
        if (of.isInForce(today)) {
            return "in-force";
        }
        return of.from().isAfter(today) ? "to-come" : "past";
    }

    public List<SelectItem> getChoices() {
        return getTerms().stream()
                .map(row -> new SelectItem(row.id().toString(), row.area() + " (" + row.code() + ")"))
                .toList();
    }

    /** Gives the term, and shows the list anew; what is refused is told at its field, and what was typed stays. */
    public void give() throws IOException {
        if (FormMessages.isDone(() -> service.give(member(), new TermForm(area, from, until)))) {
            again("member.wards.given");
        }
    }

    /** Ends the chosen term, and shows the list anew. */
    public void end() throws IOException {
        if (Texts.orNull(term) == null) {
            FormMessages.show(new InvalidInputException("term", "member.wards.end.missing"));
            return;
        }
        service.end(member(), Ids.of(term));
        again("member.wards.ended");
    }

    private void again(String news) throws IOException {
        News.tellNext(Messages.text(news));
        Faces.redirect(address.of("/admin/member/wards?id=" + member()));
    }

    /** As the request names it: what is shown depends on it before a form is read. */
    private UUID member() {
        String named = request.getParameter("id");
        return Ids.of(named == null ? request.getParameter("ofMember") : named);
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }
}
