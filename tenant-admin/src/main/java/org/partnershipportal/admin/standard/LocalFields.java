package org.partnershipportal.admin.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed and chosen of a body's own promise. */
public class LocalFields {
    private @Nullable String promise;
    private @Nullable Integer amount;
    private @Nullable Integer percent;
    private @Nullable LocalDate from;
    private @Nullable String exempted;
    private @Nullable String reason;
    private @Nullable LocalDate exemptFrom;
    private @Nullable String ended;

    public @Nullable String getPromise() {
        return promise;
    }

    public void setPromise(@Nullable String promise) {
        this.promise = promise;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }

    public @Nullable Integer getPercent() {
        return percent;
    }

    public void setPercent(@Nullable Integer percent) {
        this.percent = percent;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getExempted() {
        return exempted;
    }

    public void setExempted(@Nullable String exempted) {
        this.exempted = exempted;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getExemptFrom() {
        return exemptFrom;
    }

    public void setExemptFrom(@Nullable LocalDate exemptFrom) {
        this.exemptFrom = exemptFrom;
    }

    public @Nullable String getEnded() {
        return ended;
    }

    public void setEnded(@Nullable String ended) {
        this.ended = ended;
    }
}
