package org.partnershipportal.portal.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.upkeep.AdditionService;
import org.partnershipportal.upkeep.EntryKind;
import org.partnershipportal.upkeep.EntryView;
import org.partnershipportal.upkeep.PartRow;
import org.partnershipportal.upkeep.ProposalService;
import org.partnershipportal.upkeep.ReviewService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** An entry of the own body: propose a change, or confirm that it is true as it stands. */
@Named
@RequestScoped
public class DirectoryEditBacking {
    @Inject
    ProposalService proposals;

    @Inject
    AdditionService additions;

    @Inject
    ReviewService review;

    @Inject
    HttpServletRequest request;

    private @Nullable EntryView entry;
    private final Map<String, String> values = new HashMap<>();

    @PostConstruct
    void open() {
        EntryKind kind = PathId.kind(request);
        UUID id = PathId.id(request);
        EntryView found = proposals.entry(kind, id);
        entry = found;
        values.putAll(found.values());
    }

    public EntryView getEntry() {
        return Objects.requireNonNull(entry);
    }

    /** What is typed, by field; at first what is. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Whether this field of the entry can be changed. */
    public boolean has(String field) {
        return getEntry().values().containsKey(field)
                && !getEntry().kind().chosen().contains(field);
    }

    /** Its desks and surgeries, of a location. */
    public List<PartRow> getParts() {
        return getEntry().kind() == EntryKind.LOCATION
                ? additions.parts(getEntry().id())
                : List.of();
    }

    public void propose() {
        try {
            UUID made = proposals.propose(getEntry().kind(), getEntry().id(), values);
            News.tellNext(Messages.text("upkeep.edit.told"));
            Faces.redirect(request.getContextPath() + "/directory/proposal?id=" + made);
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }

    public void remove() {
        try {
            UUID made = additions.proposeRemoval(getEntry().kind(), getEntry().id());
            News.tellNext(Messages.text("upkeep.edit.told"));
            Faces.redirect(request.getContextPath() + "/directory/proposal?id=" + made);
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }

    public void assure() {
        try {
            review.assure(getEntry().kind(), getEntry().id());
            News.tellNext(Messages.text("upkeep.edit.assured"));
            Faces.redirect(request.getContextPath() + "/directory/upkeep");
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }
}
