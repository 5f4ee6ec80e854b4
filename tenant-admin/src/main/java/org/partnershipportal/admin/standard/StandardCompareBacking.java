package org.partnershipportal.admin.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.standard.ComparisonView;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.StandardChange;
import org.partnershipportal.standard.StandardPublicationService;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.standard.PromiseWords;

/** What one version says otherwise than another. */
@Named
@RequestScoped
public class StandardCompareBacking {
    @Inject
    StandardPublicationService service;

    @Inject
    PromiseWords words;

    @Inject
    @Param
    @Nullable
    String before;

    @Inject
    @Param
    @Nullable
    String after;

    private @Nullable ComparisonView view;

    /** @throws NotFoundException when one of the two is no version */
    public ComparisonView getView() {
        ComparisonView read = view;
        if (read == null) {
            read = service.compare(Ids.of(before), Ids.of(after));
            view = read;
        }
        return read;
    }

    /** One part of a promise in words; empty where there is no promise. */
    public String shown(StandardChange.Part part, @Nullable PromiseRow promise) {
        if (promise == null) {
            return "";
        }
        return switch (part) {
            case CHANNEL -> words.channel(promise.channel());
            case TEXT -> promise.text();
            case MEASURE -> words.measure(promise.measure());
            case TARGET -> words.target(promise.target());
            case METHOD -> promise.method();
        };
    }

    public @Nullable String getAfter() {
        return after;
    }
}
