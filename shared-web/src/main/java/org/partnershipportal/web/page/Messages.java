package org.partnershipportal.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * All text that a person reads, in one place: each jar and each application names its bundles in
 * {@code META-INF/message-bundles}, a line each. Pages say {@code #{msg['referral.inbox.heading']}}, Java code says
 * {@link #text(String, Object...)}. The grammar of keys stands at the top of {@code messages.properties}.
 */
public final class Messages extends ResourceBundle {
    private static final String NAMES = "META-INF/message-bundles";

    private final Map<String, String> texts = new HashMap<>();

    /** Called by Faces through {@code ResourceBundle.getBundle}. */
    public Messages() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (String name : names(loader)) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, Locale.UK, loader);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
    }

    private static List<String> names(ClassLoader loader) {
        List<String> names = new ArrayList<>();
        try {
            for (URL list : Collections.list(loader.getResources(NAMES))) {
                try (InputStream in = list.openStream()) {
                    names.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
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
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
