package org.partnershipportal.holder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.PhoneNumbers;
import org.partnershipportal.common.Texts;
import org.partnershipportal.common.TypedFields;

/** What of the forms can be taken. */
final class HolderChecks {
    private static final int MATTER = 100;
    private static final int ABOUT = 1000;
    private static final int POST = 100;
    private static final int YEARS_BACK = 20;

    private final LocalDate today;

    HolderChecks(LocalDate today) {
        this.today = today;
    }

    static WantedRole role(HeldRoleForm form) {
        TypedFields typed = new TypedFields();
        Optional<RoleKind> kind = Arrays.stream(RoleKind.values())
                .filter(one -> one.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            typed.wrong("kind", "error.holder.kind");
        }
        String matter = typed.text("matter", form.matter(), MATTER, "error.holder.matter");
        String about = typed.text("about", form.about(), ABOUT, "error.holder.about");
        typed.require();
        return new WantedRole(kind.orElseThrow(), matter, about, form.everyBody());
    }

    /** What of a role can be changed. */
    static String about(HeldRoleForm form) {
        TypedFields typed = new TypedFields();
        String about = typed.text("about", form.about(), ABOUT, "error.holder.about");
        typed.require();
        return about;
    }

    /** Somebody who is to hold a role. */
    record Named(
            HoldableMember member,
            String post,
            @Nullable String phone,
            LocalDate since,
            @Nullable LocalDate until) {}

    Named holder(HolderForm form, List<HoldableMember> members) {
        TypedFields typed = new TypedFields();
        Optional<HoldableMember> member =
                members.stream().filter(one -> one.id().equals(form.member())).findFirst();
        if (member.isEmpty()) {
            typed.wrong("member", "error.holder.member");
        }
        String post = typed.text("post", form.post(), POST, "error.holder.post");
        @Nullable String phone = Texts.orNull(form.phone());
        if (phone != null && !PhoneNumbers.isNumber(phone)) {
            typed.wrong("phone", "error.holder.phone");
        }
        LocalDate since = since(typed, form.since());
        LocalDate until = form.until();
        if (until != null && !typed.isWrong("since") && until.isBefore(since)) {
            typed.wrong("until", "error.holder.until-before");
        }
        typed.require();
        return new Named(member.orElseThrow(), post, phone, since, until);
    }

    private LocalDate since(TypedFields typed, @Nullable LocalDate since) {
        if (since == null) {
            typed.wrong("since", "error.holder.since");
            return today;
        }
        if (since.isAfter(today.plusYears(1))) {
            typed.wrong("since", "error.holder.since-far");
        } else if (since.isBefore(today.minusYears(YEARS_BACK))) {
            typed.wrong("since", "error.holder.since-long");
        }
        return since;
    }
}
