package org.partnershipportal.web.page;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * All text that a person reads, in one place: the bundle of the running application, then the one that both share. Pages
 * say {@code #{msg['referral.inbox.heading']}}, Java code says {@link #text(String, Object...)}. The grammar of keys stands
 * at the top of {@code messages.properties}.
 */
public final class Messages extends ResourceBundle {

    /** Common first, then the two applications', of which a WAR holds only its own. A later one wins. */
    private static final List<String> BUNDLES = List.of(
            "org.partnershipportal.messages",
            "org.partnershipportal.portal.messages",
            "org.partnershipportal.admin.messages");

    private final List<ResourceBundle> found;

    /** Called by Faces through {@code ResourceBundle.getBundle}. */
    public Messages() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        found = BUNDLES.stream()
                .filter(name -> loader.getResource(name.replace('.', '/') + ".properties") != null)
                .map(name -> ResourceBundle.getBundle(name, Locale.UK, loader))
                .sorted(Collections.reverseOrder((a, b) -> order(a) - order(b)))
                .toList();
    }

    /**
     * The text under this key, with {0}, {1} … filled in.
     *
     * @throws MissingResourceException when no bundle has the key: a mistake that the page linter finds in the build
     */
    public static String text(String key, Object... values) {
        String pattern = bundle().getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }

    /** Whether there is a text under this key. */
    public static boolean has(String key) {
        return bundle().containsKey(key);
    }

    private static ResourceBundle bundle() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle(Messages.class.getName(), Locale.UK, loader);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return found.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getObject(key))
                .orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(found.stream()
                .flatMap(bundle -> bundle.keySet().stream())
                .distinct()
                .toList());
    }

    private static int order(ResourceBundle bundle) {
        return BUNDLES.indexOf(bundle.getBaseBundleName());
    }
}
