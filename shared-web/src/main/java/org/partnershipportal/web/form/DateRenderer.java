package org.partnershipportal.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.web.page.Messages;

/** A date as three short text boxes, day, month and year: easier for all than a calendar. The value is a LocalDate. */
public final class DateRenderer extends Renderer<UIInput> {

    private static final List<String> PARTS = List.of("day", "month", "year");

    @Override
    public void decode(FacesContext faces, UIInput input) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = input.getClientId(faces);
        if (sent.containsKey(id + "-year")) {
            input.setSubmittedValue(PARTS.stream()
                    .map(part -> sent.getOrDefault(id + "-" + part, "").strip())
                    .toArray(String[]::new));
        }
    }

    @Override
    public @Nullable Object getConvertedValue(FacesContext faces, UIComponent input, Object submitted) {
        String[] parts = (String[]) submitted;
        if (Arrays.stream(parts).allMatch(String::isEmpty)) {
            return null;
        }
        try {
            return LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0]));
        } catch (DateTimeException | NumberFormatException e) {
            String text = Messages.text("common.date.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces, UIInput input) throws IOException {
        String[] values = values(input);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", input);
        out.writeAttribute("class", "govuk-date-input", null);
        for (int i = 0; i < values.length; i++) {
            writePart(out, input, PARTS.get(i), values[i]);
        }
        out.endElement("div");
    }

    private static void writePart(ResponseWriter out, UIInput input, String part, String value) throws IOException {
        boolean first = part.equals("day");
        String name = input.getClientId() + "-" + part;
        String id = first ? input.getClientId() : name;
        out.startElement("div", input);
        out.writeAttribute("class", "govuk-date-input__item", null);
        out.startElement("label", input);
        out.writeAttribute("class", "govuk-label govuk-date-input__label", null);
        out.writeAttribute("for", id, null);
        out.writeText(Messages.text("common.date." + part), null);
        out.endElement("label");
        out.startElement("input", input);
        out.writeAttribute("class", style(input, part), null);
        out.writeAttribute("type", "text", null);
        out.writeAttribute("inputmode", "numeric", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
        out.endElement("div");
    }

    private static String style(UIInput input, String part) {
        String width = part.equals("year") ? "4" : "2";
        String error = input.isValid() ? "" : " govuk-input--error";
        return "govuk-input govuk-date-input__input govuk-input--width-" + width + error;
    }

    private static String[] values(UIInput input) {
        if (input.getSubmittedValue() instanceof String[] sent) {
            return sent;
        }
        if (input.getValue() instanceof LocalDate date) {
            return new String[] {
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear())
            };
        }
        return new String[] {"", "", ""};
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
