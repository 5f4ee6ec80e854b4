package org.partnershipportal.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.VersionRow;

/**
 * What a body promises to its residents.
 *
 * @param closedOn its last day, when that is over: it promises nothing any more; null while it is there
 * @param version that it keeps; null while it has adopted none that holds
 * @param adoptedOn the day on which that was signed; null with the version
 * @param signatoryRole in which role somebody signed it
 * @param inForce the version that holds in the partnership; null before the first one
 * @param lines all promises of the version that it keeps, those that do not apply to it too
 */
public record CharterView(
        String slug,
        String name,
        @Nullable LocalDate closedOn,
        @Nullable VersionRow version,
        @Nullable LocalDate adoptedOn,
        @Nullable String signatoryRole,
        @Nullable VersionRow inForce,
        List<CharterLine> lines) {

    public boolean isAdopted() {
        return version != null;
    }

    /** Whether somebody keeps it: the body is there and has adopted a version. */
    public boolean isStanding() {
        return isAdopted() && closedOn == null;
    }

    /** Whether the partnership has a later version in force, which the body has not adopted. */
    public boolean isBehind() {
        return version != null && inForce != null && !Objects.equals(version.number(), inForce.number());
    }

    /** The promises that the body keeps. */
    public List<CharterLine> kept() {
        return lines.stream().filter(CharterLine::isKept).toList();
    }

    /** What does not apply to the body. */
    public List<CharterLine> exempt() {
        return lines.stream().filter(line -> !line.isKept()).toList();
    }

    /** The ways of contact for which it promises something. */
    public List<PromiseChannel> channels() {
        return kept().stream()
                .map(line -> line.promise().channel())
                .distinct()
                .sorted()
                .toList();
    }

    /** What it promises for one way of contact. */
    public List<CharterLine> kept(PromiseChannel channel) {
        return kept().stream()
                .filter(line -> line.promise().channel() == channel)
                .toList();
    }
}
