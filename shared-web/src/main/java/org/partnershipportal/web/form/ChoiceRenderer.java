package org.partnershipportal.web.form;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * Radios or checkboxes as govuk-frontend draws them. Reading what was sent stays with Faces' own renderer; an item's
 * description becomes its hint. The first choice has the field's id, so that the error summary can jump to it.
 */
final class ChoiceRenderer extends RendererWrapper {

    private final String type;
    private final String style;

    ChoiceRenderer(Renderer<?> wrapped, String type, String style) {
        super(wrapped);
        this.type = type;
        this.style = style;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext faces, UIComponent component) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", component);
        Object extra = component.getAttributes().get("styleClass");
        out.writeAttribute("class", extra == null ? style : style + " " + extra, null);
    }

    @Override
    public void encodeChildren(FacesContext faces, UIComponent component) throws IOException {
        Set<String> chosen = chosen(faces, component);
        List<SelectItem> items = SelectItemsCollector.collectFromParent(faces, component);
        String id = component.getClientId(faces);
        for (int i = 0; i < items.size(); i++) {
            write(faces, component, items.get(i), i == 0 ? id : id + "-" + (i + 1), chosen);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces, UIComponent component) throws IOException {
        faces.getResponseWriter().endElement("div");
    }

    private void write(FacesContext faces, UIComponent component, SelectItem item, String id, Set<String> chosen)
            throws IOException {
        String value = asText(faces, component, item.getValue());
        boolean hinted = item.getDescription() != null && !item.getDescription().isEmpty();
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", component);
        out.writeAttribute("class", style + "__item", null);
        out.startElement("input", component);
        out.writeAttribute("class", style + "__input", null);
        out.writeAttribute("type", type, null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", component.getClientId(faces), null);
        out.writeAttribute("value", value, null);
        writeFlag(out, "checked", chosen.contains(value));
        writeFlag(out, "disabled", item.isDisabled());
        if (hinted) {
            out.writeAttribute("aria-describedby", id + "-item-hint", null);
        }
        out.endElement("input");
        writeText(out, "label", "govuk-label " + style + "__label", "for", id, item.getLabel());
        if (hinted) {
            writeText(out, "div", "govuk-hint " + style + "__hint", "id", id + "-item-hint", item.getDescription());
        }
        out.endElement("div");
    }

    private static void writeFlag(ResponseWriter out, String name, boolean set) throws IOException {
        if (set) {
            out.writeAttribute(name, true, null);
        }
    }

    private static void writeText(
            ResponseWriter out, String element, String style, String attribute, String value, String text)
            throws IOException {
        out.startElement(element, null);
        out.writeAttribute("class", style, null);
        out.writeAttribute(attribute, value, null);
        out.writeText(text, null);
        out.endElement(element);
    }

    private static Set<String> chosen(FacesContext faces, UIComponent component) {
        UIInput input = (UIInput) component;
        Object value = input.getSubmittedValue() == null ? input.getValue() : input.getSubmittedValue();
        return each(value).stream().map(one -> asText(faces, component, one)).collect(Collectors.toSet());
    }

    private static Collection<?> each(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many;
        }
        return value.getClass().isArray() && Array.getLength(value) > 0
                ? Arrays.asList((Object[]) value)
                : value.getClass().isArray() ? List.of() : List.of(value);
    }

    @SuppressWarnings("unchecked")
    private static String asText(FacesContext faces, UIComponent component, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return value == null ? "" : (String) value;
        }
        Converter<Object> converter = ((EditableValueHolder) component).getConverter();
        if (converter == null) {
            converter = faces.getApplication().createConverter(value.getClass());
        }
        return converter == null ? value.toString() : converter.getAsString(faces, component, value);
    }
}
