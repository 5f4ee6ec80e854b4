package org.partnershipportal.responsibility;

import org.partnershipportal.common.Sentences;

/** A rule in a few words, for refusals and the audit. */
final class RuleWords {
    private RuleWords() {}

    /** For instance {@code Potholes, whole: Greenfields in Braintree}. */
    static String of(RuleRow rule) {
        String who = rule.body() == null ? String.valueOf(rule.tier()) : rule.body();
        return rule.area() == null
                ? Sentences.say("responsibility.rule.everywhere", rule.service(), rule.part(), who)
                : Sentences.say("responsibility.rule.in-area", rule.service(), rule.part(), who, rule.area());
    }
}
