package org.partnershipportal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the form just sent: for the summary on top, the message at the field and the title. */
@Named
@RequestScoped
public class FormErrors {

    private @Nullable List<String> left;

    /** One line of the error summary; {@code field} is the id to jump to, empty when the page as a whole is meant. */
    public record Line(String text, String field) {}

    /** Every error, in the order of the page. */
    public List<Line> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            errors(id).forEach(text -> lines.add(new Line(text, id == null ? "" : id)));
        }
        return lines;
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** Messages that are good news, and what the page before left, for the banner on top. */
    public List<String> getNews() {
        if (left == null) {
            left = News.take();
        }
        return Stream.concat(
                        left.stream(),
                        FacesContext.getCurrentInstance().getMessageList().stream()
                                .filter(message -> !isError(message))
                                .map(FacesMessage::getSummary))
                .toList();
    }

    /** The error of the field with this id near the component, or null. */
    public @Nullable String of(UIComponent near, String id) {
        UIComponent field = near.findComponent(id);
        return field == null ? null : errors(field.getClientId()).findFirst().orElse(null);
    }

    /** Ids of the hint and the error that describe this field, or null when it has neither. */
    public @Nullable String describedBy(UIComponent field, @Nullable String hint) {
        String id = field.getClientId();
        String ids = Stream.of(
                        hint == null || hint.isEmpty() ? "" : id + "-hint",
                        errors(id).findAny().isPresent() ? id + "-error" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private static Stream<String> errors(@Nullable String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .filter(FormErrors::isError)
                .map(FacesMessage::getSummary);
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
