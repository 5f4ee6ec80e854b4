package org.partnershipportal.portal.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.referral.InboxChoice;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxPage;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.referral.InboxService;
import org.partnershipportal.referral.InboxView;
import org.partnershipportal.web.page.Messages;

/** One list of the own body's cases, what is due first on top, what of it is shown, and the way to the others. */
@Named
@RequestScoped
public class ReferralInboxBacking {
    @Inject
    InboxService inbox;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable InboxWish wish;
    private @Nullable InboxPage page;
    private List<InboxChoice> choices = List.of();

    /** Reads what the address asks for. */
    public void load() {
        wish = InboxWish.of(request, clock);
        InboxView view = inbox.view(wish.list(), wish.filter(), wish.page(), isChoosing());
        page = view.page();
        choices = view.choices();
    }

    /** What is shown; null before {@link #load()}. */
    public @Nullable InboxPage getPage() {
        return page;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(InboxList.values())
                .filter(list -> list != InboxList.TAKEN
                        || (page != null && page.counts().containsKey(InboxList.TAKEN)))
                .map(this::tab)
                .toList();
    }

    /** The address of the shown list as a file. */
    public String getFile() {
        return "/referral/inbox.csv?" + wish().query(wish().list());
    }

    /** The address of its pages, up to the page number. */
    public String getPages() {
        return wish().pages();
    }

    /** The address of the list without filters. */
    public String getUnfiltered() {
        return "/referral/inbox?list=" + getList();
    }

    /** The name of the list, as addresses call it. */
    public String getList() {
        return ListName.of(wish().list());
    }

    /** Whether not all of the list is shown. */
    public boolean isFiltered() {
        return !wish().asked().isEmpty();
    }

    /** Whether the filters are shown: when one is set, or somebody asks for them. Of hundreds of bodies each is a choice. */
    public boolean isChoosing() {
        return request.getParameter("filter") != null
                || InboxWish.FILTERS.stream().anyMatch(wish().asked()::containsKey);
    }

    /** The address of the list with its filters shown. */
    public String getChoosingAddress() {
        return wish().pages() + "filter=yes";
    }

    /** Whether the last page is shown, and there would be more. */
    public boolean isCut() {
        InboxPage shown = page;
        return shown != null && shown.more() && shown.page() == InboxService.MOST_PAGES;
    }

    /** What was asked of a filter; empty for nothing. */
    public String asked(String filter) {
        return wish().asked().getOrDefault(filter, "");
    }

    /** The choices of one kind: SERVICE, MEMBER or BODY. */
    public List<InboxChoice> choices(String kind) {
        return choices.stream()
                .filter(choice -> choice.kind() == InboxChoice.Kind.valueOf(kind))
                .toList();
    }

    /** What is to be done with a case, or how it stands where there is nothing to do. */
    public String toDo(InboxRow row) {
        return row.doNow() == null
                ? Standing.of(row.status(), row.desk())
                : Messages.text("referral.inbox.do." + row.doNow());
    }

    private Tab tab(InboxList list) {
        @Nullable Integer count = page == null ? null : page.counts().get(list);
        return new Tab(
                Messages.text("referral.inbox.list." + list),
                wish().address(list),
                count == null ? "" : count >= InboxPage.MOST ? " (" + (InboxPage.MOST - 1) + "+)" : " (" + count + ")",
                page != null && page.list() == list);
    }

    private InboxWish wish() {
        return Objects.requireNonNull(wish);
    }

    /** The way to a list; count is empty where it is not counted. */
    public record Tab(String name, String address, String count, boolean current) {}
}
