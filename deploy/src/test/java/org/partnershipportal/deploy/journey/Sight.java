package org.partnershipportal.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page as people will: no barrier that axe finds, nothing wider than a small telephone. */
final class Sight {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Pictures are for people: {@code -Dpictures} has them taken. */
    private static final boolean PICTURES = System.getProperty("pictures") != null;

    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    private Sight() {}

    /** @param name of the two pictures */
    static void check(Page page, String name) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("barriers on " + name)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        picture(page, name + "-wide");
        page.setViewportSize(NARROW, HEIGHT);
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("points by which " + name + " is wider than a small telephone")
                .isLessThanOrEqualTo(0);
        picture(page, name + "-narrow");
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** Goes there; returns the bytes of the page with all that it loads, as they travel. */
    static int bytes(Page page, String address) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return List.copyOf(responses).stream()
                .mapToInt(response -> response.request().sizes().responseBodySize
                        + response.request().sizes().responseHeadersSize)
                .sum();
    }

    private static void picture(Page page, String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
