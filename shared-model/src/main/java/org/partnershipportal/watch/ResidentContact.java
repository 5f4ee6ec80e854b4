package org.partnershipportal.watch;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.referral.ContactWay;

/**
 * How a resident wants to be reached, as far as a body's copy says.
 *
 * @param way null for not said: then by mail, if there is an address
 * @param needs what the person needs to be able to read a letter; null for nothing
 * @param safely whether there are instructions for being safe: nothing is sent then, and who rings reads them first
 */
record ResidentContact(
        @Nullable ContactWay way,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String needs,
        boolean safely) {

    boolean isByMail() {
        return (way == null || way == ContactWay.EMAIL) && email != null && !safely;
    }

    boolean isByText() {
        return way == ContactWay.TEXT && phone != null && !safely;
    }

    boolean isByPost() {
        return way == ContactWay.POST && name != null && address != null && !safely;
    }

    boolean isByPhone() {
        return way == ContactWay.PHONE && phone != null;
    }

    /** Whether nobody is to reach this person, whoever knows more. */
    boolean isSilent() {
        return way == ContactWay.NONE || (safely && way != ContactWay.PHONE);
    }

    /** Name and address in lines. */
    String addressee() {
        return name + "\n" + address;
    }
}
