package org.partnershipportal.portal.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.web.api.CallerAddress;

/** Lets a few reports an hour through from one address, on this node; the address is kept in memory only, for that hour. */
@ApplicationScoped
public class ReportGate {
    static final int MOST_AN_HOUR = 10;
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> passed = new LinkedHashMap<>();

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** Whether one more may pass; it counts if so. */
    public boolean letsThrough(HttpServletRequest request) {
        return letsThrough(CallerAddress.of(request, Integer.parseInt(settings.get(Setting.PROXIES))));
    }

    private synchronized boolean letsThrough(String address) {
        Instant now = clock.instant();
        Deque<Instant> times = passed.computeIfAbsent(address, a -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(HOUR))) {
            times.removeFirst();
        }
        forgetTheOldest();
        if (times.size() >= MOST_AN_HOUR) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    private void forgetTheOldest() {
        if (passed.size() > MOST_ADDRESSES) {
            passed.remove(passed.keySet().iterator().next());
        }
    }
}
