package org.partnershipportal.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Good news for the banner on top. */
public final class News {
    private News() {}

    /** Tells it on the page to which the browser is sent next. */
    public static void tellNext(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
