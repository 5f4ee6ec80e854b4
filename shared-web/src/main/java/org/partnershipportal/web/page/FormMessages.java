package org.partnershipportal.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;

/** Shows a refused wish on the page it came from: at its fields, or at the top when it is about the whole. */
public final class FormMessages {
    private FormMessages() {}

    private static final String TOO_LONG = "error.text.too-long";

    /** The fields of an {@link InvalidInputException} are the ids of the page's fields. */
    public static void show(BusinessException refusal) {
        if (refusal instanceof InvalidInputException input) {
            input.problems().forEach(wrong -> add(wrong.field(), text(wrong)));
        } else {
            add(null, Messages.text(refusal.key(), refusal.arguments().toArray()));
        }
    }

    /** Does what is wished. @return whether it was done; a refusal is shown. What is not found is none: it has a page of its own */
    public static boolean isDone(Runnable wish) {
        return made(() -> {
                    wish.run();
                    return true;
                })
                .isPresent();
    }

    /** Makes what is wished. @return what was made; empty for a refusal, which is shown. What is not found is none */
    public static <T> Optional<T> made(Supplier<T> wish) {
        try {
            return Optional.of(wish.get());
        } catch (NotFoundException gone) {
            throw gone;
        } catch (BusinessException refusal) {
            show(refusal);
            return Optional.empty();
        }
    }

    /** What is said of many a field alike names it: in the list of all that is wrong it stands alone. */
    private static String text(InvalidInputException.Problem wrong) {
        String text = Messages.text(wrong.key(), wrong.arguments().toArray());
        if (!wrong.key().equals(TOO_LONG)) {
            return text;
        }
        UIComponent input = FacesContext.getCurrentInstance().getViewRoot().findComponent(wrong.field());
        Object label = input == null ? null : input.getAttributes().get("label");
        return label == null ? text : Messages.text("common.error.at", label, text);
    }

    private static void add(@Nullable String field, String text) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        FacesContext.getCurrentInstance().addMessage(field, message);
    }
}
