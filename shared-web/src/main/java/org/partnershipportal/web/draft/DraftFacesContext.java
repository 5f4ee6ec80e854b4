package org.partnershipportal.web.draft;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request in which the fields of a draft were sent: components decode from it what they once showed. */
final class DraftFacesContext extends FacesContextWrapper {
    private final ExternalContext external;

    DraftFacesContext(FacesContext faces, Map<String, String> fields) {
        super(faces);
        external = new Sent(faces.getExternalContext(), fields);
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }

    @SuppressWarnings("unchecked") // the wrapper of the API declares its map of init parameters raw
    private static final class Sent extends ExternalContextWrapper {
        private final Map<String, String> first = new LinkedHashMap<>();
        private final Map<String, String[]> all = new LinkedHashMap<>();

        Sent(ExternalContext external, Map<String, String> fields) {
            super(external);
            fields.forEach((name, joined) -> {
                String[] values = joined.split(FormStash.SEPARATOR, -1);
                first.put(name, values[0]);
                all.put(name, values);
            });
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return all;
        }
    }
}
