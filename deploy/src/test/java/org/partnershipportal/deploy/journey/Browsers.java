package org.partnershipportal.deploy.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Whole;

/** Gives a journey browsers on the one running whole. Who has signed in once is signed in again by the stored session. */
public final class Browsers implements ParameterResolver, AfterEachCallback {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final RunningWhole wholes = new RunningWhole();

    /** Browsers that nobody looks at any more would slow the next journey down. */
    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                .get(Visits.class, Visits.class);
        if (visits != null) {
            visits.end();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class || wholes.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Whole whole = wholes.resolveParameter(parameter, context);
        if (parameter.getParameter().getType() == Whole.class) {
            return whole;
        }
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Visits.class, key -> new Visits(whole), Visits.class);
    }

    /** Visits of people to the portal, each in a browser of his or her own. */
    public static final class Visits implements AutoCloseable {
        private final Whole whole;
        private final Playwright playwright;
        private final Browser browser;
        private final Map<String, String> sessions = new HashMap<>();
        private final List<BrowserContext> open = new ArrayList<>();

        private Visits(Whole whole) {
            this.whole = whole;
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
            Playwright.CreateOptions driver = new Playwright.CreateOptions();
            String installed = System.getenv("PORTAL_BROWSER");
            if (installed != null) {
                options.setExecutablePath(Path.of(installed));
                driver.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            }
            this.playwright = Playwright.create(driver);
            this.browser = playwright.chromium().launch(options);
        }

        /** A resident's. */
        public Page resident() {
            return open(new Browser.NewContextOptions());
        }

        /** A resident's whose browser runs no scripts. */
        public Page residentWithoutScripts() {
            return open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        }

        /** Somebody's who is signed in to the portal with a demo sign-in. */
        public Page of(String username) {
            String session = sessions.get(username);
            if (session != null) {
                return open(new Browser.NewContextOptions().setStorageState(session));
            }
            Page page = resident();
            signIn(page, username, "/staff");
            sessions.put(username, page.context().storageState());
            return page;
        }

        /** Goes to a protected page and signs in where Keycloak asks: the name on one page, the password on the next. */
        public void signIn(Page page, String username, String path) {
            page.navigate(whole.address() + path);
            page.locator("#username").fill(username);
            page.locator("#kc-login, [type=submit]").first().click();
            page.locator("#password").fill(DemoSignIns.PASSWORD);
            page.locator("#kc-login, [type=submit]").first().click();
            page.waitForURL(url -> url.startsWith(whole.address()));
        }

        /** The portal's address, without a slash at the end. */
        public String address() {
            return whole.address();
        }

        private Page open(Browser.NewContextOptions options) {
            BrowserContext context = browser.newContext(options.setViewportSize(1280, 900));
            open.add(context);
            return context.newPage();
        }

        /** Closes all browsers; who has signed in stays known. */
        void end() {
            open.forEach(BrowserContext::close);
            open.clear();
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
