package org.partnershipportal.holder;

import java.time.LocalDate;
import java.util.List;

/**
 * A role at the own body.
 *
 * @param now who holds it, or that nobody does
 * @param holders all who held it, hold it or are to hold it; the latest first
 * @param members who can be named
 */
public record OwnRoleView(
        HeldByRow now, HeldRoleRow role, List<HolderRow> holders, List<HoldableMember> members, LocalDate today) {}
