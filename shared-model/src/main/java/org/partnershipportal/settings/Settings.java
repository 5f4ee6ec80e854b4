package org.partnershipportal.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads settings. Each read asks MicroProfile Config anew, so that nothing secret is held here. */
@ApplicationScoped
public class Settings {

    /** The value or its default; empty text counts as not set. */
    public Optional<String> find(Setting setting) {
        return ConfigProvider.getConfig()
                .getOptionalValue(setting.key(), String.class)
                .filter(value -> !value.isBlank())
                .or(setting::byDefault)
                .filter(value -> !value.isBlank());
    }

    /**
     * The value or its default.
     *
     * @throws NoSuchElementException when neither is there; its message names the setting and its variable
     */
    public String get(Setting setting) {
        return find(setting)
                .orElseThrow(() -> new NoSuchElementException(
                        "The setting " + setting.key() + " (" + setting.variable() + ") is missing."));
    }

    /** Whether text messages can be sent. */
    public boolean canText() {
        return find(Setting.NOTIFY_KEY).isPresent() && find(Setting.NOTIFY_TEXT).isPresent();
    }
}
