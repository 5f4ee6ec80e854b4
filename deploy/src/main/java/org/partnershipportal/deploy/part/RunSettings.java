package org.partnershipportal.deploy.part;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;

/** The settings as the launcher was given them: a system property, or else an environment variable. */
public final class RunSettings {
    private final Function<Setting, @Nullable String> source;

    RunSettings(Function<Setting, @Nullable String> source) {
        this.source = source;
    }

    /** Nothing was given: every part is the launcher's. */
    public static RunSettings none() {
        return new RunSettings(setting -> null);
    }

    /** Those of this process. */
    public static RunSettings given() {
        return new RunSettings(setting -> System.getProperty(setting.key(), System.getenv(setting.variable())));
    }

    /** The same, but for one setting. */
    public RunSettings with(Setting setting, String value) {
        return new RunSettings(asked -> asked == setting ? value : source.apply(asked));
    }

    /** Only what was really given, no default; blank counts as not given. */
    public Optional<String> given(Setting setting) {
        return Optional.ofNullable(source.apply(setting)).filter(value -> !value.isBlank());
    }

    public Optional<String> find(Setting setting) {
        return given(setting).or(setting::byDefault);
    }

    /** @throws LaunchFailure when it was not given and has no default */
    public String get(Setting setting) {
        return find(setting)
                .orElseThrow(() -> new LaunchFailure("Set " + setting.variable() + ": " + setting.meaning()));
    }

    /** Demo accounts have well-known passwords: an outside server gets none unless that was said in so many words. */
    public boolean plantsDemo() {
        return given(Setting.RUN_DEMO)
                .map(Boolean::parseBoolean)
                .orElseGet(() -> !has(Setting.DB_URL) && !has(Setting.OIDC_ISSUER));
    }

    public boolean has(Setting setting) {
        return given(setting).isPresent();
    }
}
