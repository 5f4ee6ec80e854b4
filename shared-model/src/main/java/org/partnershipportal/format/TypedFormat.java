package org.partnershipportal.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What of a form can be taken. */
final class TypedFormat {
    private static final int ABOUT = 1000;
    private static final int NAME = 200;
    private static final int CONTACT = 500;
    private static final int YEARS_AHEAD = 2;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{3,4}-[A-Z0-9]{4}(-[0-9]{1,2})?");

    private final TypedFields typed = new TypedFields();
    private final LocalDate today;

    TypedFormat(LocalDate today) {
        this.today = today;
    }

    /** Says that something else of the form is wrong. */
    void wrong(String field, String key) {
        typed.wrong(field, key);
    }

    /**
     * @param isLanguage whether there is a language of this code
     * @param reachable whether there must be a way to be reached
     * @throws InvalidInputException with all that is wrong
     */
    FormatWish of(FormatForm form, boolean isLanguage, boolean reachable) {
        Optional<FormatKind> kind = Arrays.stream(FormatKind.values())
                .filter(one -> one.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            typed.wrong("kind", "error.format.kind");
        }
        boolean spoken = kind.filter(FormatKind::isOfALanguage).isPresent();
        if (spoken && !isLanguage) {
            typed.wrong("language", "error.format.language");
        }
        String about = typed.text("about", form.about(), ABOUT, "error.format.about");
        @Nullable String enquiry = enquiry(form.enquiry());
        day(form.neededOn());
        @Nullable String name = Texts.orNull(form.name());
        if (name != null) {
            name = typed.text("name", name, NAME, "error.format.contact");
        }
        Optional<ReachWay> way = way(form.way(), reachable || Texts.orNull(form.contact()) != null);
        @Nullable String contact = way.map(one -> contact(one, form.contact())).orElse(null);
        typed.require();
        return new FormatWish(
                kind.orElseThrow(),
                spoken ? form.language() : null,
                about,
                enquiry,
                form.neededOn(),
                name,
                way.orElse(null),
                contact);
    }

    private @Nullable String enquiry(@Nullable String text) {
        @Nullable String reference = Texts.orNull(text);
        if (reference == null) {
            return null;
        }
        String upper = reference.toUpperCase(Locale.UK);
        if (!REFERENCE.matcher(upper).matches()) {
            typed.wrong("enquiry", "error.format.enquiry");
        }
        return upper;
    }

    private void day(@Nullable LocalDate needed) {
        if (needed != null && needed.isBefore(today)) {
            typed.wrong("neededOn", "error.format.day-over");
        } else if (needed != null && needed.isAfter(today.plusYears(YEARS_AHEAD))) {
            typed.wrong("neededOn", "error.format.day-far");
        }
    }

    private Optional<ReachWay> way(@Nullable String name, boolean needed) {
        Optional<ReachWay> way = Arrays.stream(ReachWay.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (way.isEmpty() && (needed || Texts.orNull(name) != null)) {
            typed.wrong("way", "error.format.way");
        }
        return way;
    }

    private String contact(ReachWay way, @Nullable String text) {
        String contact = typed.text("contact", text, CONTACT, "error.format.contact");
        if (!contact.isEmpty() && !way.takes(contact)) {
            typed.wrong("contact", way == ReachWay.EMAIL ? "error.format.email" : "error.format.number");
        }
        return contact;
    }
}
