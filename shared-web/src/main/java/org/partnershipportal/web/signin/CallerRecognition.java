package org.partnershipportal.web.signin;

import com.nimbusds.jwt.JWTClaimsSet;
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
 * Makes the bearer of a good token the current user: a body's machine by its client, or else a person by the sign-in
 * from which the token comes. A person with several bodies names one in the header {@value #ACTING_FOR}.
 */
@Dependent
public class CallerRecognition {
    static final String ACTING_FOR = "Acting-For";

    private final CurrentUser user;
    private final SignInService signIns;

    @Inject
    public CallerRecognition(CurrentUser user, SignInService signIns) {
        this.user = user;
        this.signIns = signIns;
    }

    void recognise(JWTClaimsSet claims, HttpServletRequest request) throws TokenRefused {
        String client = String.valueOf(claims.getClaim("azp"));
        if (claims.getClaim("sid") instanceof String sid) {
            recognisePerson(claims, sid, request.getHeader(ACTING_FOR));
        } else {
            recogniseMachine(client);
        }
    }

    private void recogniseMachine(String client) throws TokenRefused {
        user.become(client, client, List.of(), null);
        Optional<Acting> body = signIns.machine(client);
        if (body.isEmpty()) {
            user.forget();
            throw new TokenRefused("a client of no body");
        }
        user.becomeMachine(client, body.get());
    }

    private void recognisePerson(JWTClaimsSet claims, String sid, @Nullable String slug) throws TokenRefused {
        String name = String.valueOf(claims.getClaim("preferred_username"));
        user.become(claims.getSubject(), name, List.of(), null);
        signIns.begin(sid);
        Optional<List<Acting>> choices = signIns.choices(sid);
        if (choices.isEmpty()) {
            user.forget();
            throw new TokenRefused("a sign-in that has ended");
        }
        user.become(claims.getSubject(), name, choices.get(), chosen(choices.get(), slug));
    }

    private static @Nullable Acting chosen(List<Acting> choices, @Nullable String slug) {
        if (slug == null) {
            return choices.size() == 1 ? choices.get(0) : null;
        }
        return choices.stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }
}
