package org.partnershipportal.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;

/** Shows a refused wish on the page it came from: at its fields, or at the top when it is about the whole. */
public final class FormMessages {
    private FormMessages() {}

    /** The fields of an {@link InvalidInputException} are the ids of the page's fields. */
    public static void show(BusinessException refusal) {
        if (refusal instanceof InvalidInputException input) {
            input.problems()
                    .forEach(wrong -> add(
                            wrong.field(),
                            Messages.text(wrong.key(), wrong.arguments().toArray())));
        } else {
            add(null, Messages.text(refusal.key(), refusal.arguments().toArray()));
        }
    }

    private static void add(@Nullable String field, String text) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        FacesContext.getCurrentInstance().addMessage(field, message);
    }
}
