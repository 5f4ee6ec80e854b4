package org.partnershipportal.web.failure;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link AjaxFailureHandler} around Faces' own handler. */
public final class AjaxFailureHandlerFactory extends ExceptionHandlerFactory {

    public AjaxFailureHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new AjaxFailureHandler(getWrapped().getExceptionHandler());
    }
}
