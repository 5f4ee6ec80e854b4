package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.DraftView;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.StandardDraftService;
import org.partnershipportal.standard.StandardView;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;
import org.partnershipportal.web.standard.PromiseWords;

/** A promise of a draft: a new one, or one that is changed or taken out. */
@Named
@RequestScoped
public class StandardPromiseBacking {
    private static final int STEP = 10;

    @Inject
    StandardDraftService service;

    @Inject
    PromiseWords words;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    @Inject
    @Param
    @Nullable
    String promise;

    /** The mark of the promise as it was shown last. */
    @Inject
    @Param
    @Nullable
    String seen;

    private PromiseFields fields = new PromiseFields();
    private @Nullable DraftView view;
    private boolean refused;
    private final UUID fresh = UUID.randomUUID();

    /** Fills the fields with what stands in the draft. */
    public void read() {
        int last = getStandard().promises().stream()
                .mapToInt(PromiseRow::position)
                .max()
                .orElse(0);
        fields = findStanding().map(PromiseFields::of).orElseGet(() -> PromiseFields.at(last + STEP));
    }

    /** @throws NotFoundException when there is no such version */
    public StandardView getStandard() {
        return getView().standard();
    }

    private DraftView getView() {
        DraftView read = view;
        if (read == null) {
            read = service.get(Ids.of(id));
            view = read;
        }
        return read;
    }

    private Optional<PromiseRow> findStanding() {
        return getView().promise(Ids.of(getPromise()));
    }

    /** As it stands now; null for one that does not. */
    public @Nullable PromiseRow getStands() {
        return findStanding().orElse(null);
    }

    /** Whether something else stands there meanwhile, which is shown beside what was typed. */
    public boolean isOvertaken() {
        return refused && !standing().equals(seen);
    }

    /** The mark of what is shown here. */
    public String getSeen() {
        return seen == null || isOvertaken() ? standing() : seen;
    }

    private String standing() {
        return getView().seen(Ids.of(getPromise()));
    }

    /** Whether it stands in the draft already. */
    public boolean isKnown() {
        return findStanding().isPresent();
    }

    /** The id under which it is stored: pressed twice, it is one. */
    public String getPromise() {
        return promise == null ? fresh.toString() : promise;
    }

    public void save() throws IOException {
        done(() -> service.put(Ids.of(id), Ids.of(promise), fields.form(), seen), "standard.promise.saved");
    }

    public void remove() throws IOException {
        done(() -> service.remove(Ids.of(id), Ids.of(promise)), "standard.promise.removed");
    }

    private void done(Runnable wish, String news) throws IOException {
        if (FormMessages.isDone(wish)) {
            News.tellNext(Messages.text(news));
            Faces.redirect(address.of("/admin/standard/version") + "?id=" + id);
        } else {
            refused = true;
        }
    }

    public List<SelectItem> getChannels() {
        return Arrays.stream(PromiseChannel.values())
                .map(one -> new SelectItem(one.name(), words.channel(one)))
                .toList();
    }

    public List<SelectItem> getMeasures() {
        return Arrays.stream(Measure.values())
                .map(one -> new SelectItem(
                        one.name(),
                        Messages.text("standard.promise.measure.item", words.measure(one), words.source(one))))
                .toList();
    }

    public List<SelectItem> getBounds() {
        return Arrays.stream(Bound.values())
                .map(one -> new SelectItem(one.name(), Messages.text("standard.promise.bound." + one)))
                .toList();
    }

    public List<SelectItem> getUnits() {
        return Arrays.stream(TargetUnit.values())
                .map(one -> new SelectItem(one.name(), Messages.text("standard.promise.unit." + one)))
                .toList();
    }

    public PromiseFields getFields() {
        return fields;
    }

    /** Of the address or the form: known before Faces reads the form. */
    public @Nullable String getId() {
        return id;
    }
}
