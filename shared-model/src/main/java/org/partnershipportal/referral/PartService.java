package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Routing facts of the parts to which the own body is a party, for other systems. */
@Dependent
@Transactional
public class PartService {
    private final PartRepository parts;
    private final PartListRepository list;
    private final DeskCases desk;
    private final CurrentUser user;

    @Inject
    public PartService(PartRepository parts, PartListRepository list, DeskCases desk, CurrentUser user) {
        this.parts = parts;
        this.list = list;
        this.desk = desk;
        this.user = user;
    }

    /**
     * How a part stands.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public PartRow get(String reference) {
        return list.find(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    /** One page of the own body's parts, by when they changed. */
    @Permits(Permission.WORK_ON_CASES)
    public PartPage list(PartFilter filter) {
        List<PartRow> rows = list.find(me(), filter);
        boolean more = rows.size() > filter.size();
        return new PartPage(more ? rows.subList(0, filter.size()) : rows, more);
    }

    /**
     * What the own body may do with a part now, in the order of the moves.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public List<Action> actions(String reference) {
        EnquiryPart part = part(reference);
        var positions = desk.positions(part, me());
        return Transitions.allowed(part.state(), positions).stream()
                .map(move -> new Action(
                        move,
                        Transitions.find(move, part.state(), positions).orElseThrow().needs().stream()
                                .map(Enum::name)
                                .toList(),
                        MoveReason.codes(move)))
                .toList();
    }

    private EnquiryPart part(String reference) {
        return parts.findByReference(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
