package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Makes a move for a page: when it is made, the browser is sent to the case; when it is refused, the page says why. */
@Dependent
public class CaseMoves {
    /** The moves that stand on a page of their own: they put a case right, or close it without an outcome. */
    static final Set<Move> CHANGES = EnumSet.of(Move.CORRECT, Move.WITHDRAW, Move.ERROR);

    private final MoveService moves;
    private final HttpServletRequest request;

    @Inject
    public CaseMoves(MoveService moves, HttpServletRequest request) {
        this.moves = moves;
        this.request = request;
    }

    /** The version that the form carries; one that no case has, when it carries none. */
    public int version() {
        return SeenVersion.of(request.getParameter("version"));
    }

    /** @param other name of the body to which it went; null for moves that go to none */
    public void make(String reference, MoveForm form, @Nullable String other) throws IOException {
        if (isMade(reference, form)) {
            News.tellNext(Messages.text("referral.case.done." + form.move(), other == null ? "" : other));
            Faces.redirect(address(reference));
        }
    }

    /** Makes it; false when it is refused, and the page then says why. */
    public boolean isMade(String reference, MoveForm form) {
        try {
            moves.move(reference, form);
            return true;
        } catch (NotFoundException | NotPermittedException e) {
            throw e;
        } catch (StaleVersionException e) {
            FormMessages.show(new BusinessException("referral.case.stale"));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
        return false;
    }

    static String address(String reference) {
        return "referral/case/" + reference;
    }
}
