package org.partnershipportal.admin.shareddesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.shareddesk.DeskAgreementRow;
import org.partnershipportal.shareddesk.DeskAgreementService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** By which shared desks the own body is served, and for whom a shared desk acts: offered, signed, ended. */
@Named
@RequestScoped
public class SharedDeskListBacking {
    private static final String HERE = "/admin/shareddesk/list";

    @Inject
    DeskAgreementService service;

    @Inject
    PortalAddress address;

    private @Nullable List<DeskAgreementRow> rows;
    private @Nullable String desk;
    private @Nullable String terms;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String offered;
    private @Nullable String standing;

    public List<DeskAgreementRow> getRows() {
        List<DeskAgreementRow> read = rows;
        if (read == null) {
            read = service.agreements();
            rows = read;
        }
        return read;
    }

    /** The shared desks that may be asked; none for a desk itself. */
    public List<SelectItem> getDesks() {
        return service.desks().stream()
                .map(one -> new SelectItem(one.slug(), one.name()))
                .toList();
    }

    /** What a shared desk has to sign. */
    public List<SelectItem> getToSign() {
        return items(DeskAgreementRow::isToSign);
    }

    /** What can be ended. */
    public List<SelectItem> getToEnd() {
        return items(DeskAgreementRow::isToEnd);
    }

    private List<SelectItem> items(Predicate<DeskAgreementRow> which) {
        return getRows().stream()
                .filter(which)
                .map(row -> new SelectItem(row.id().toString(), row.ours() ? row.desk() : row.body()))
                .toList();
    }

    /** Offers an agreement, and shows the list anew. */
    public void offer() throws IOException {
        try {
            service.offer(desk, terms, from, until);
            goOn("shared-desk.list.offered");
        } catch (InvalidInputException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** Signs the chosen one. */
    public void sign() throws IOException {
        change("offered", offered, id -> service.sign(Ids.of(id)), "shared-desk.list.signed");
    }

    /** Ends the chosen one at once. */
    public void end() throws IOException {
        change("standing", standing, id -> service.end(Ids.of(id)), "shared-desk.list.ended");
    }

    private void change(String field, @Nullable String chosen, Consumer<String> wish, String news) throws IOException {
        if (Texts.orNull(chosen) == null) {
            FormMessages.show(new InvalidInputException(field, "error.shared-desk.choose"));
            return;
        }
        try {
            wish.accept(Texts.required(chosen));
            goOn(news);
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    private void goOn(String news) throws IOException {
        News.tellNext(Messages.text(news));
        Faces.redirect(address.of(HERE));
    }

    public @Nullable String getDesk() {
        return desk;
    }

    public void setDesk(@Nullable String desk) {
        this.desk = desk;
    }

    public @Nullable String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms;
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

    public @Nullable String getOffered() {
        return offered;
    }

    public void setOffered(@Nullable String offered) {
        this.offered = offered;
    }

    public @Nullable String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing;
    }
}
