package org.partnershipportal.admin.standard;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseForm;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.TargetUnit;

/** What is typed and chosen of a promise. */
public class PromiseFields {
    private @Nullable String promiseCode;
    private @Nullable String channel;
    private @Nullable Integer position;
    private @Nullable String text;
    private @Nullable String measure;
    private @Nullable String bound;
    private @Nullable Integer amount;
    private @Nullable String unit;
    private @Nullable Integer percent;
    private @Nullable String method;

    /** As the promise stands. */
    static PromiseFields of(PromiseRow row) {
        PromiseFields fields = new PromiseFields();
        fields.promiseCode = row.code();
        fields.channel = row.channel().name();
        fields.position = row.position();
        fields.text = row.text();
        fields.measure = row.measure().name();
        fields.bound =
                row.target().bound() == null ? null : row.target().bound().name();
        fields.amount = row.target().amount();
        fields.unit = row.target().unit() == null ? null : row.target().unit().name();
        fields.percent = row.target().percent();
        fields.method = row.method();
        return fields;
    }

    /** Those of a new promise, at the end of the version. */
    static PromiseFields at(int position) {
        PromiseFields fields = new PromiseFields();
        fields.position = position;
        return fields;
    }

    PromiseForm form() {
        return new PromiseForm(
                promiseCode,
                chosen(PromiseChannel.class, channel),
                position,
                text,
                chosen(Measure.class, measure),
                chosen(Bound.class, bound),
                amount,
                chosen(TargetUnit.class, unit),
                percent,
                method);
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, @Nullable String name) {
        return Texts.orNull(name) == null ? null : Enum.valueOf(type, Texts.required(name));
    }

    public @Nullable String getPromiseCode() {
        return promiseCode;
    }

    public void setPromiseCode(@Nullable String promiseCode) {
        this.promiseCode = promiseCode;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable Integer getPosition() {
        return position;
    }

    public void setPosition(@Nullable Integer position) {
        this.position = position;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable String getBound() {
        return bound;
    }

    public void setBound(@Nullable String bound) {
        this.bound = bound;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable Integer getPercent() {
        return percent;
    }

    public void setPercent(@Nullable Integer percent) {
        this.percent = percent;
    }

    public @Nullable String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method;
    }
}
