package org.partnershipportal.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.web.draft.FormStash;
import org.partnershipportal.web.page.BodyName;

/** The page on which a person with several bodies says for which one to act, now or from now on. */
@Named
@RequestScoped
public class ChooseBacking {
    @Inject
    private CurrentUser user;

    @Inject
    private PortalAddress address;

    @Inject
    private HttpServletRequest request;

    private @Nullable String slug;
    private @Nullable String to;

    /** Nothing to choose from: this person belongs to no body here. */
    public boolean isNone() {
        return user.getChoices().isEmpty();
    }

    public List<SelectItem> getChoices() {
        return user.getChoices().stream()
                .map(body -> new SelectItem(body.slug(), BodyName.of(body)))
                .toList();
    }

    /** The name of the body for which a form was opened that was sent while acting for another one; empty for none. */
    public String getKept() {
        return FormStash.in(request)
                .map(FormStash::actingFor)
                .flatMap(this::choice)
                .map(BodyName::of)
                .orElse("");
    }

    /** Acts for the chosen body from the next request on, and goes on to where the person wanted to be. */
    public void choose() throws IOException {
        choice(slug).ifPresent(body -> new ChosenBody(body.slug()).keepIn(request.getSession()));
        Faces.redirect(address.of(ReturnAddress.of(to).orElse(address.home())));
    }

    private Optional<Acting> choice(@Nullable String wanted) {
        return user.getChoices().stream()
                .filter(body -> body.slug().equals(wanted))
                .findFirst();
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
