package org.partnershipportal.portal.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.holder.DirectoryView;
import org.partnershipportal.holder.HolderService;
import org.partnershipportal.web.holder.HolderWords;
import org.partnershipportal.web.page.Messages;

/** Who holds which role at which body. */
@Named
@RequestScoped
public class HolderListBacking {
    @Inject
    HolderService service;

    @Inject
    HolderWords words;

    @Inject
    HttpServletRequest request;

    private @Nullable DirectoryView view;

    /** Something to choose; {@code chosen} whether the address asks for it. */
    public record Choice(String value, String label, boolean chosen) {}

    /** @throws NotFoundException when the address asks for what cannot be */
    public DirectoryView getView() {
        DirectoryView read = view;
        if (read == null) {
            read = service.directory(HolderWish.read(request), getPage());
            view = read;
        }
        return read;
    }

    public int getPage() {
        return HolderWish.page(request);
    }

    /** Up to the number of the page. */
    public String getPages() {
        return "/holder/list?" + getQuery();
    }

    public String getQuery() {
        return HolderWish.query(request);
    }

    /** Whether the address asks for some of them alone. */
    public boolean isChosen() {
        return !getQuery().isEmpty();
    }

    /** How many roles are vacant, in words. */
    public String getVacant() {
        return Messages.text("holder.list.vacant", getView().vacant());
    }

    public List<Choice> getBodies() {
        return getView().bodies().stream()
                .map(body -> choice("body", body.slug(), body.name()))
                .toList();
    }

    public List<Choice> getRoles() {
        return getView().roles().stream()
                .map(role -> choice("role", role.id().toString(), words.role(role.kind(), role.matter())))
                .toList();
    }

    public List<Choice> getStandings() {
        return List.of(choice("standing", HolderWish.VACANT, Messages.text("holder.list.vacant-only")));
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, value.equals(request.getParameter(name)));
    }
}
