package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.onetime.ReceiverDoor;
import org.partnershipportal.onetime.RingRow;
import org.partnershipportal.onetime.RingService;
import org.partnershipportal.portal.referral.SeenVersion;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.worktime.LondonClock;

/** Records that a body which was rung has said that it takes a referral on. */
@Named
@RequestScoped
public class OnetimeSpokenBacking {
    @Inject
    RingService service;

    @Inject
    HttpServletRequest request;

    @Inject
    ReceiverDoor door;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private @Nullable String role;
    private @Nullable String time;
    private @Nullable RingRow row;

    /** The line of the list that it is about. */
    public RingRow getRow() {
        RingRow read = row;
        if (read == null) {
            read = service.list().stream()
                    .filter(line -> line.offered() && line.reference().equals(reference))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("error.case.not-found"));
            row = read;
        }
        return read;
    }

    /** The version that was seen when the page was opened: what has moved since is not accepted unseen. */
    public int getVersion() {
        String seen = request.getParameter("version");
        return seen == null ? getRow().version() : SeenVersion.of(seen);
    }

    /** Accepts the referral for the body, and goes back to the list. */
    public void accept() throws IOException {
        try {
            RingRow asked = getRow();
            String body = door.acceptSpoken(asked.reference(), getVersion(), role, said());
            News.tellNext(Messages.text("onetime.spoken.done", body));
            Faces.redirect("onetime/ring");
        } catch (NotFoundException e) {
            throw e;
        } catch (StaleVersionException late) {
            FormMessages.show(new BusinessException("onetime.case.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    /** The moment of today that was typed; null for what is none. */
    private @Nullable Instant said() {
        String typed = Texts.orNull(time);
        if (typed == null) {
            return null;
        }
        try {
            String hours = typed.length() == "9:30".length() ? "0" + typed : typed;
            return LocalDate.now(clock)
                    .atTime(LocalTime.parse(hours.replace('.', ':')))
                    .atZone(LondonClock.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}
