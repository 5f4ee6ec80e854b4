package org.partnershipportal.web.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.partnershipportal.check.CheckKind;
import org.partnershipportal.check.HalfYear;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.web.page.Messages;

/** What checks are called. */
@Named
@ApplicationScoped
public class CheckWords {
    /** For instance {@code Mystery contact}. */
    public String kind(CheckKind kind) {
        return Messages.text("check.kind." + kind);
    }

    /** For instance {@code July to December 2026}. */
    public String half(HalfYear half) {
        return Messages.text("check.half." + half.half(), String.valueOf(half.year()));
    }

    /** For instance {@code Telephone}. */
    public String channel(PromiseChannel channel) {
        return Messages.text("standard.channel." + channel);
    }
}
