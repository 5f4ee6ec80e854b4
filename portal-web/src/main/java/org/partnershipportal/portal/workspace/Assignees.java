package org.partnershipportal.portal.workspace;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.workspace.CaseFileView;

/** To whom cases may be given. That nobody is to have them is a choice of its own, and never what is left unchosen. */
final class Assignees {
    private static final String NOBODY = "nobody";

    private Assignees() {}

    /** Nothing chosen first, then nobody, then the people. */
    static List<SelectItem> options(List<CaseFileView.Person> people) {
        List<SelectItem> options = new ArrayList<>();
        options.add(new SelectItem("", Messages.text("workspace.file.assignee.choose")));
        options.add(new SelectItem(NOBODY, Messages.text("workspace.inbox.nobody")));
        people.forEach(one -> options.add(new SelectItem(one.id().toString(), one.name())));
        return options;
    }

    /**
     * The membership that was chosen; empty for nobody.
     *
     * @throws InvalidInputException when nothing was chosen
     */
    static Optional<UUID> read(@Nullable String chosen) {
        String typed = Texts.orNull(chosen);
        if (typed == null) {
            throw new InvalidInputException("assignee", "error.case-file.assignee-missing");
        }
        return typed.equals(NOBODY) ? Optional.empty() : Optional.of(Ids.of(typed));
    }
}
