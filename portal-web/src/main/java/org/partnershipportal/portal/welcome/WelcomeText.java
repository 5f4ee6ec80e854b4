package org.partnershipportal.portal.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.welcome.WelcomeView;
import org.partnershipportal.welcome.WelcomeView.Doer;

/** What the pack says in words, the same on the page and on paper. */
@Named
@ApplicationScoped
public class WelcomeText {
    private static final String WHOLE = "whole";

    /** The place as it is named in headings. */
    static String place(WelcomeView view) {
        return view.place().place().map(PlaceRow::name).orElse(view.place().typed());
    }

    /** The kind of a body in words, for instance "District, borough or city council". */
    public String kind(String kind) {
        return Messages.text("welcome.kind." + kind.toLowerCase(Locale.ROOT));
    }

    /** Who does it, and which half of it where a duty is split. */
    public String doer(Doer doer) {
        return doer.part().equals(WHOLE)
                ? doer.body().name()
                : Messages.text("welcome.part", doer.body().name(), doer.part());
    }

    /** How a contact is named: by its own label, else by its channel. */
    public String label(ContactRow contact) {
        return contact.label() == null
                ? Messages.text("welcome.channel."
                        + contact.channel().toLowerCase(Locale.ROOT).replace('_', '-'))
                : contact.label();
    }

    /** A contact as text, with its hours. */
    static String value(ContactRow contact) {
        return contact.hours() == null
                ? contact.value()
                : Messages.text("welcome.hours", contact.value(), contact.hours());
    }
}
