package org.partnershipportal.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.SignInService;

/**
 * Makes who signed in the current user of a request: what he or she may do is read anew each time, so that a sign-out
 * anywhere and the end of a membership count from the next request on.
 */
@Dependent
public class PersonRecognition {
    private final CurrentUser user;
    private final SignInService signIns;
    private final WebApplication application;

    @Inject
    public PersonRecognition(CurrentUser user, SignInService signIns, WebApplication application) {
        this.user = user;
        this.signIns = signIns;
        this.application = application;
    }

    /** Notes a new sign-in and makes the person the current user. */
    void begin(SignedIn signedIn) {
        user.become(signedIn.subject(), signedIn.name(), List.of(), null);
        signIns.begin(signedIn.sid());
    }

    /** @return false when this sign-in has ended, here or elsewhere; then nobody is the current user */
    boolean recognise(SignedIn signedIn, HttpServletRequest request) {
        user.become(signedIn.subject(), signedIn.name(), List.of(), null);
        Optional<List<Acting>> choices = signIns.choices(signedIn.sid());
        if (choices.isEmpty()) {
            user.forget();
            return false;
        }
        List<Acting> here = choices.get().stream().filter(application::admits).toList();
        user.become(signedIn.subject(), signedIn.name(), here, acting(here, request));
        return true;
    }

    /** Ends a sign-in of somebody who may have lost it already. */
    void end(SignedIn signedIn) {
        user.become(signedIn.subject(), signedIn.name(), List.of(), null);
        signIns.end(signedIn.sid());
        user.forget();
    }

    private static @Nullable Acting acting(List<Acting> choices, HttpServletRequest request) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        return ChosenBody.in(request)
                .flatMap(chosen -> choices.stream()
                        .filter(choice -> choice.slug().equals(chosen.slug()))
                        .findFirst())
                .orElse(null);
    }
}
