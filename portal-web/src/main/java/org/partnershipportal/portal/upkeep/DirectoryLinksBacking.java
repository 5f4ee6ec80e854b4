package org.partnershipportal.portal.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.linkcheck.LinkRow;
import org.partnershipportal.linkcheck.LinkService;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The links of the own body's entries, and whether they still lead somewhere. */
@Named
@RequestScoped
public class DirectoryLinksBacking {
    @Inject
    LinkService links;

    @Inject
    HttpServletRequest request;

    private @Nullable List<LinkRow> rows;

    /** Broken ones first. */
    public List<LinkRow> getRows() {
        if (rows == null) {
            rows = links.own();
        }
        return rows;
    }

    public List<LinkRow> getBroken() {
        return getRows().stream().filter(LinkRow::isBroken).toList();
    }

    /** The entry that holds the link, where it can be edited; a body's own address is kept by the partnership. */
    public @Nullable String edit(LinkRow row) {
        return row.kind().equals("BODY") ? null : "/directory/edit?kind=" + row.kind() + "&id=" + row.subject();
    }

    /** Has them asked again. */
    public void askAgain() {
        links.askAgain();
        News.tellNext(Messages.text("upkeep.links.told"));
        Faces.redirect(request.getContextPath() + "/directory/links");
    }
}
