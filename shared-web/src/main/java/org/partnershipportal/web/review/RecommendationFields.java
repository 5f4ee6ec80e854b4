package org.partnershipportal.web.review;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.review.RecommendationForm;

/** What is typed of a recommendation. */
public abstract class RecommendationFields {
    private @Nullable String number;
    private @Nullable String theme;
    private @Nullable String text;
    private @Nullable String priority;
    private @Nullable String body;
    private @Nullable String role;
    private @Nullable String due;

    /** As it was typed. */
    protected RecommendationForm form() {
        return new RecommendationForm(number, theme, text, priority, body, role, due);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due;
    }
}
