package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.charter.LocalPromiseRow;
import org.partnershipportal.charter.LocalPromiseService;
import org.partnershipportal.charter.LocalView;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.web.standard.PromiseWords;

/** What the own body promises otherwise than a version that it has adopted. */
@Named
@RequestScoped
public class StandardLocalBacking {
    @Inject
    LocalPromiseService service;

    @Inject
    PromiseWords words;

    @Inject
    Dates dates;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String version;

    private final LocalFields fields = new LocalFields();
    private @Nullable LocalView view;
    private boolean read;

    /** Null when the body has not adopted the version. */
    public @Nullable LocalView getView() {
        if (!read) {
            view = service.findView(Ids.orNull(version)).orElse(null);
            read = true;
        }
        return view;
    }

    /** What the own promise must reach, in words. */
    public String target(LocalPromiseRow own) {
        PromiseTarget standard = known().of(own).target();
        return words.target(new PromiseTarget(standard.bound(), own.amount(), standard.unit(), own.percent()));
    }

    /** The promises to choose from, each with what the standard says. */
    public List<SelectItem> getPromises() {
        return known().promises().stream()
                .map(row -> new SelectItem(
                        row.id().toString(),
                        Messages.text("standard.local.item", row.code(), row.text(), words.target(row.target()))))
                .toList();
    }

    /** What can be ended. */
    public List<SelectItem> getEndable() {
        return known().local().stream()
                .map(own -> new SelectItem(
                        own.id().toString(),
                        Messages.text(
                                "standard.local.end.item",
                                known().of(own).code(),
                                known().of(own).text())))
                .toList();
    }

    private LocalView known() {
        LocalView known = getView();
        if (known == null) {
            throw new IllegalStateException("nothing is adopted");
        }
        return known;
    }

    public void promise() throws IOException {
        done(
                () -> service.promise(
                        Ids.orNull(fields.getPromise()), fields.getAmount(), fields.getPercent(), fields.getFrom()),
                "standard.local.promised",
                fields.getFrom());
    }

    public void exempt() throws IOException {
        done(
                () -> service.exempt(Ids.orNull(fields.getExempted()), fields.getReason(), fields.getExemptFrom()),
                "standard.local.exempted",
                fields.getExemptFrom());
    }

    public void end() throws IOException {
        if (Texts.orNull(fields.getEnded()) == null) {
            FormMessages.show(new InvalidInputException("ended", "error.local-promise.choose"));
            return;
        }
        done(() -> service.end(Ids.of(fields.getEnded())), "standard.local.ended", null);
    }

    private void done(Runnable wish, String news, @Nullable LocalDate from) throws IOException {
        if (FormMessages.isDone(wish)) {
            News.tellNext(from == null ? Messages.text(news) : Messages.text(news, dates.day(from)));
            Faces.redirect(address.of("/admin/standard/local") + (version == null ? "" : "?version=" + version));
        }
    }

    public LocalFields getFields() {
        return fields;
    }

    /** Of the address or the form; null for the one that the body keeps. */
    public @Nullable String getVersion() {
        return version;
    }
}
