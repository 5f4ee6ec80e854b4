package org.partnershipportal.admin.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.responsibility.RuleForm;
import org.partnershipportal.responsibility.RuleRow;
import org.partnershipportal.web.page.Ids;

/** What is typed of a rule. */
public class RuleFields {
    private @Nullable String service;
    private @Nullable String part = "whole";
    private @Nullable String tier;
    private @Nullable String body;
    private @Nullable String area;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String authority;
    private @Nullable String note;
    private @Nullable String contractor;

    /** Begins with what a rule says now; from which day on it changes is to be typed. */
    void fill(RuleRow rule) {
        service = rule.serviceId().toString();
        part = rule.part();
        tier = rule.tier();
        body = rule.bodyId() == null ? null : rule.bodyId().toString();
        area = rule.areaId() == null ? null : rule.areaId().toString();
        until = rule.until();
        authority = rule.authority();
        note = rule.note();
        contractor = rule.contractor();
    }

    RuleForm form() {
        return new RuleForm(
                Ids.orNull(service),
                Texts.orNull(part),
                Texts.orNull(tier),
                Ids.orNull(body),
                Ids.orNull(area),
                from,
                until,
                Texts.orNull(authority),
                Texts.orNull(note),
                Texts.orNull(contractor));
    }

    public @Nullable String getService() {
        return service;
    }

    public void setService(@Nullable String service) {
        this.service = service;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    public @Nullable String getTier() {
        return tier;
    }

    public void setTier(@Nullable String tier) {
        this.tier = tier;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getContractor() {
        return contractor;
    }

    public void setContractor(@Nullable String contractor) {
        this.contractor = contractor;
    }
}
