package org.partnershipportal.admin.responsibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed and chosen of a plan. */
public class PlanFields {
    private @Nullable String name;
    private @Nullable LocalDate day;
    private @Nullable String bodyName;
    private @Nullable String slug;
    private @Nullable String kind;
    private @Nullable String body;
    private @Nullable String residuary;
    private @Nullable String closing;
    private @Nullable String area;
    private @Nullable String successor;
    private @Nullable String removed;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getBodyName() {
        return bodyName;
    }

    public void setBodyName(@Nullable String bodyName) {
        this.bodyName = bodyName;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getResiduary() {
        return residuary;
    }

    public void setResiduary(@Nullable String residuary) {
        this.residuary = residuary;
    }

    public @Nullable String getClosing() {
        return closing;
    }

    public void setClosing(@Nullable String closing) {
        this.closing = closing;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public @Nullable String getRemoved() {
        return removed;
    }

    public void setRemoved(@Nullable String removed) {
        this.removed = removed;
    }
}
