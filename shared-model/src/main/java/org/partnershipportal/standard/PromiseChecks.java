package org.partnershipportal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;

/** What a promise must hold before it stands in a draft. */
final class PromiseChecks {
    private static final int LAST_POSITION = 999;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_METHOD = 500;
    private static final int ALL = 100;

    private final List<Problem> problems = new ArrayList<>();

    private PromiseChecks() {}

    /** The promise, checked, under this id. @throws InvalidInputException with all that is wrong */
    static PromiseRow read(UUID id, PromiseForm form) {
        PromiseChecks checks = new PromiseChecks();
        String code = Texts.orNull(form.code());
        checks.require(code != null && code.matches("[A-Z]{3}-[0-9]{2}"), "promiseCode", "error.promise.code");
        checks.require(form.channel() != null, "channel", "error.promise.channel");
        checks.require(
                isWithin(form.position(), 1, LAST_POSITION), "position", "error.promise.position", LAST_POSITION);
        checks.require(isText(form.text(), LONGEST_TEXT), "text", "error.promise.text", LONGEST_TEXT);
        checks.require(form.measure() != null, "measure", "error.promise.measure");
        checks.target(form);
        checks.require(form.percent() == null || isWithin(form.percent(), 1, ALL), "percent", "error.promise.percent");
        checks.require(isText(form.method(), LONGEST_METHOD), "method", "error.promise.method", LONGEST_METHOD);
        if (!checks.problems.isEmpty()) {
            throw new InvalidInputException(checks.problems);
        }
        return row(id, form);
    }

    private static PromiseRow row(UUID id, PromiseForm form) {
        return new PromiseRow(
                id,
                Texts.required(form.code()),
                Objects.requireNonNull(form.channel()),
                Objects.requireNonNull(form.position()),
                Texts.required(Texts.printable(Objects.requireNonNull(form.text()))),
                Objects.requireNonNull(form.measure()),
                new PromiseTarget(form.bound(), form.amount(), form.unit(), form.percent()),
                Texts.required(Texts.printable(Objects.requireNonNull(form.method()))));
    }

    /** Amount, bound and unit stand together or not at all. */
    private void target(PromiseForm form) {
        Integer amount = form.amount();
        if (amount == null) {
            require(form.bound() == null && form.unit() == null, "amount", "error.promise.amount-missing");
            return;
        }
        int most = PromiseTarget.most(form.unit());
        require(isWithin(amount, 0, most), "amount", "error.promise.amount", most);
        require(form.bound() != null, "bound", "error.promise.bound");
        require(form.unit() != null, "unit", "error.promise.unit");
    }

    private static boolean isWithin(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    private static boolean isText(@Nullable String text, int longest) {
        String typed = text == null ? null : Texts.orNull(Texts.printable(text));
        return typed != null && typed.length() <= longest;
    }

    private void require(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            problems.add(new Problem(field, key, List.of(arguments)));
        }
    }
}
