package org.partnershipportal.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.web.page.Messages;

/** What the error page says. It needs neither database nor Keycloak. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<String> KNOWN = Set.of(
            "400",
            "403",
            "404",
            "405",
            "409",
            "410",
            "412",
            "413",
            "415",
            "429",
            "500",
            "503",
            "expired",
            "sign-in-unavailable",
            "sign-in-refused",
            "sign-in-unknown",
            "no-body");

    @Inject
    HttpServletRequest request;

    public String getHeading() {
        return Messages.text("error.page." + kind() + ".heading");
    }

    /** The refusal's own words, if it has any, else those of the status. */
    public String getText() {
        BusinessException refusal = failure() == null ? null : failure().refusal();
        return refusal == null || !Messages.has(refusal.key())
                ? Messages.text("error.page." + kind() + ".text")
                : Messages.text(refusal.key(), refusal.arguments().toArray());
    }

    /** To be told to who runs the portal; empty when the log has nothing to look up. */
    public String getReference() {
        return failure() == null ? "" : failure().reference();
    }

    private String kind() {
        String page = failure() == null ? status() : failure().page();
        if (KNOWN.contains(page)) {
            return page;
        }
        return page.startsWith("4") ? "400" : "500";
    }

    private String status() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? "404" : status.toString();
    }

    private @Nullable Failure failure() {
        return (Failure) request.getAttribute(Failure.ATTRIBUTE);
    }
}
