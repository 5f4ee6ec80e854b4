package org.partnershipportal.web.form;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes radios and checkboxes as lists with labels, and gives scripts of staff pages their nonce. */
final class PatternRenderKit extends RenderKitWrapper {

    PatternRenderKit(RenderKit wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Renderer<?> getRenderer(String family, String type) {
        Renderer<?> renderer = getWrapped().getRenderer(family, type);
        if (renderer == null) {
            return null;
        }
        return switch (type) {
            case "jakarta.faces.Radio" -> new ChoiceRenderer(renderer, "radio", "govuk-radios");
            case "jakarta.faces.Checkbox" ->
                family.equals("jakarta.faces.SelectMany")
                        ? new ChoiceRenderer(renderer, "checkbox", "govuk-checkboxes")
                        : renderer;
            default -> renderer;
        };
    }

    @Override
    public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
        return new NonceWriter(getWrapped().createResponseWriter(writer, contentTypes, encoding));
    }
}
