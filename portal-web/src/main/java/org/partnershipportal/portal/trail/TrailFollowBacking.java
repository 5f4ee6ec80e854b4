package org.partnershipportal.portal.trail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailView;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.withdrawal.ReplyKind;
import org.partnershipportal.worktime.LondonClock;

/** An enquiry's way, for who holds its secret link. */
@Named
@RequestScoped
public class TrailFollowBacking {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LondonClock.ZONE);

    @Inject
    TrailService trails;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String secret;

    /** What follows the secret: no trail has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable TrailView trail;

    @PostConstruct
    void open() {
        String held = secret;
        if (held == null || held.isBlank() || more != null) {
            throw new NotFoundException("error.trail.not-found");
        }
        trail = trails.get(new TrailSecret(held));
    }

    /** Begins feedback about this enquiry, without carrying its secret on. */
    public void feedback() {
        TrailSecret held = new TrailSecret(secret == null ? "" : secret);
        String reference = Objects.requireNonNull(trail).reference();
        String body = trails.body(held).map(slug -> "&body=" + slug).orElse("");
        Faces.redirect(request.getContextPath() + "/feedback?enquiry=" + reference + body);
    }

    /** The secret that the address holds. */
    public String getSecret() {
        return Objects.requireNonNullElse(secret, "");
    }

    public @Nullable TrailView getTrail() {
        return trail;
    }

    /** Whether the enquiry was brought just now. */
    public boolean isBrought() {
        return "yes".equals(request.getParameter("brought"));
    }

    /** What becomes of a reply that was sent just now; empty for none. */
    public String getReplied() {
        String kind = request.getParameter("replied");
        return Arrays.stream(ReplyKind.values())
                .filter(known -> known.name().equals(kind))
                .map(known -> Messages.text("trail.reply.sent." + known))
                .findFirst()
                .orElse("");
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
