package org.partnershipportal.locallink;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnershipportal.common.NotFoundException;

/** The council that was asked for has closed, and several councils follow it, so that no single one can answer for it. */
public class FollowedBySeveral extends NotFoundException {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final transient List<LocalAuthorityRow> followers;

    FollowedBySeveral(LocalAuthorityRow.Closed closed, List<LocalAuthorityRow> followers) {
        super(
                "error.FollowedBySeveral",
                closed.name(),
                DAY.format(closed.lastDay()),
                followers.stream()
                        .map(council -> council.name() + " (" + council.slug() + ")")
                        .collect(Collectors.joining(", ")));
        this.followers = followers;
    }

    /** Which ones; to be asked for by their own codes. */
    public List<LocalAuthorityRow> followers() {
        return followers;
    }
}
