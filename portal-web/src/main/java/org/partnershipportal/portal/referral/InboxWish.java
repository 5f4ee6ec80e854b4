package org.partnershipportal.portal.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.InboxFilter;
import org.partnershipportal.referral.InboxFilter.Assigned;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.worktime.LondonClock;

/**
 * What an address of the inbox asks for: the list, what of it, and the page. All of it stands in the address, so that a view
 * can be kept as a bookmark.
 *
 * @param asked the filters by their parameters, without the list and the page
 */
record InboxWish(InboxList list, InboxFilter filter, int page, Map<String, String> asked) {
    /** What is searched for. */
    static final String WORDS = "q";

    /** Beside the list, the page and the words. */
    static final List<String> FILTERS = List.of("status", "service", "assigned", "due", "from", "to", "origin", "by");

    private static final String ME = "me";
    private static final int MOST_DIGITS = 6;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;
    private static final int WEEK = 7;
    private static final List<String> ORIGINS = List.of("ONLINE", "PHONE", "VISIT", "LETTER", "EMAIL", "MACHINE");

    /** @throws NotFoundException when the address asks for what there is not */
    static InboxWish of(HttpServletRequest request, Clock clock) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, request, WORDS);
        FILTERS.forEach(name -> put(asked, request, name));
        boolean searchesAll =
                asked.containsKey(WORDS) && Texts.orNull(request.getParameter(ListName.PARAMETER)) == null;
        InboxList list = searchesAll ? InboxList.EVERY : ListName.read(request.getParameter(ListName.PARAMETER));
        return new InboxWish(list, filter(asked, clock), page(request.getParameter("page")), asked);
    }

    /** The address up to the page number. */
    String pages() {
        return address(list) + "&";
    }

    /** The same filters on a list. */
    String address(InboxList other) {
        return "/referral/inbox?" + query(other);
    }

    /** The parameters of the address, without the page. */
    String query(InboxList other) {
        return asked.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", ListName.PARAMETER + "=" + ListName.of(other), ""));
    }

    private static InboxFilter filter(Map<String, String> asked, Clock clock) {
        return new InboxFilter(
                status(asked.get("status")),
                asked.get("service"),
                assigned(asked.get("assigned")),
                dueBefore(asked.get("due"), clock),
                asked.get("from"),
                asked.get("to"),
                origin(asked.get("origin")),
                isByMe(asked.get("by")),
                words(asked.get(WORDS)));
    }

    private static @Nullable PartStatus status(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(PartStatus.values())
                .filter(status -> status.name().equals(upper(name)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private static Assigned assigned(@Nullable String whom) {
        if (whom == null) {
            return Assigned.TO_ANYBODY;
        }
        return switch (whom) {
            case ME -> new Assigned(Assigned.Kind.ME, null);
            case "nobody" -> new Assigned(Assigned.Kind.NOBODY, null);
            default -> new Assigned(Assigned.Kind.MEMBER, Ids.of(whom));
        };
    }

    private static @Nullable Instant dueBefore(@Nullable String due, Clock clock) {
        if (due == null) {
            return null;
        }
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return switch (due) {
            case "overdue" -> Instant.now(clock);
            case "today" -> tomorrow.atStartOfDay(LondonClock.ZONE).toInstant();
            case "week" ->
                tomorrow.plusDays(WEEK).atStartOfDay(LondonClock.ZONE).toInstant();
            default -> throw new NotFoundException("error.NotFound");
        };
    }

    private static @Nullable String origin(@Nullable String name) {
        if (name != null && !ORIGINS.contains(upper(name))) {
            throw new NotFoundException("error.NotFound");
        }
        return name == null ? null : upper(name);
    }

    private static boolean isByMe(@Nullable String whom) {
        if (whom != null && !whom.equals(ME)) {
            throw new NotFoundException("error.NotFound");
        }
        return whom != null;
    }

    private static List<String> words(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        String some = typed.substring(0, Math.min(LONGEST, typed.length()));
        return Arrays.stream(some.strip().split("\\s+")).limit(MOST_WORDS).toList();
    }

    private static int page(@Nullable String number) {
        if (number == null || number.isEmpty()) {
            return 1;
        }
        if (number.length() > MOST_DIGITS || !number.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw new NotFoundException("error.NotFound");
        }
        return Integer.parseInt(number);
    }

    private static void put(Map<String, String> asked, HttpServletRequest request, String name) {
        String value = Texts.orNull(request.getParameter(name));
        if (value != null) {
            asked.put(name, value);
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
