package org.partnershipportal.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.partnershipportal.web.security.StaffPagePolicy;

/** Adds the nonce of this response to each script element: PrimeFaces' widgets start by inline scripts. */
final class NonceWriter extends ResponseWriterWrapper {

    NonceWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        getWrapped().startElement(name, component);
        if (name.equalsIgnoreCase("script")) {
            String nonce = StaffPagePolicy.nonce(FacesContext.getCurrentInstance());
            if (!nonce.isEmpty()) {
                getWrapped().writeAttribute("nonce", nonce, null);
            }
        }
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new NonceWriter(getWrapped().cloneWithWriter(writer));
    }
}
