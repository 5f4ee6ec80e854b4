package org.partnershipportal.web.failure;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Shows the same error page when the request was one of PrimeFaces' partial ones; others go to {@link FailureFilter}. */
final class AjaxFailureHandler extends FullAjaxExceptionHandler {

    private static final String ERROR_PAGE = "/error/page.xhtml";

    AjaxFailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable exception) {
        return ERROR_PAGE;
    }

    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, String message, Object... parameters) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Failure failure = Failure.of(exception);
        request.setAttribute(Failure.ATTRIBUTE, failure);
        FailureFilter.log(failure, request, exception);
    }
}
