package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxPage;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.web.page.Messages;

/** One list of the own body's cases, what is due first on top, and the way to the others. */
@Named
@RequestScoped
public class ReferralInboxBacking {
    private static final int MOST_DIGITS = 6;

    @Inject
    CaseService cases;

    @Inject
    HttpServletRequest request;

    private @Nullable InboxPage page;
    private Map<InboxList, Integer> counts = Map.of();

    /** Reads the list that the address names. */
    public void load() {
        page = cases.inbox(ListName.read(request.getParameter(ListName.PARAMETER)), number());
        counts = cases.counts();
    }

    /** What is shown; null before {@link #load()}. */
    public @Nullable InboxPage getPage() {
        return page;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(InboxList.values()).map(this::tab).toList();
    }

    /** The address of the shown list as a file. */
    public String getFile() {
        return "/referral/inbox.csv?list=" + name();
    }

    /** The address of its pages, up to the page number. */
    public String getPages() {
        return "/referral/inbox?list=" + name() + "&";
    }

    /** What is to be done with a case, or how it stands where there is nothing to do. */
    public String toDo(InboxRow row) {
        return row.doNow() == null
                ? Standing.of(row.status(), row.desk())
                : Messages.text("referral.inbox.do." + row.doNow());
    }

    private Tab tab(InboxList list) {
        return new Tab(
                Messages.text("referral.inbox.list." + list),
                "/referral/inbox?list=" + ListName.of(list),
                counts.get(list),
                page != null && page.list() == list);
    }

    private String name() {
        return page == null ? "" : ListName.of(page.list());
    }

    private int number() {
        String number = request.getParameter("page");
        if (number == null || number.isEmpty()) {
            return 1;
        }
        if (number.length() > MOST_DIGITS || !number.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw new NotFoundException("error.NotFound");
        }
        return Integer.parseInt(number);
    }

    /** The way to a list; count is null where it is not counted. */
    public record Tab(String name, String address, @Nullable Integer count, boolean current) {}
}
