package org.partnershipportal.web.page;

import jakarta.faces.application.FacesMessage;
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

    private static void add(@Nullable String field, String text) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        FacesContext.getCurrentInstance().addMessage(field, message);
    }
}
