package org.partnershipportal.responsibility;

import org.partnershipportal.identity.CurrentUser;

/** Who proposes or decides, as the database knows him or her and as others read of it. */
record Person(String subject, String name) {
    static Person of(CurrentUser user) {
        String subject = user.subject().orElseThrow(() -> new IllegalStateException("a change by nobody"));
        return new Person(subject, user.getName().isBlank() ? subject : user.getName());
    }
}
