package org.partnershipportal.portal.oruk;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Describes the parameters of the lists once, as components, and says which lists have them. */
public final class ListParameters implements OASFilter {
    private static final Set<String> LISTS = Set.of("orukTaxonomies", "orukTaxonomyTerms", "orukOrganizations");
    private static final Set<String> FILTERED_LISTS = Set.of("orukServices", "orukServicesAtLocations");

    private static final List<Described> PAGES = List.of(
            new Described("page", SchemaType.INTEGER, "Number of the page, from 1", null),
            new Described("per_page", SchemaType.INTEGER, "Rows of a page, 1 to 500; 50 if left out", null));
    private static final List<Described> FILTERS = List.of(
            new Described("search", SchemaType.STRING, "Words in names, phrases and descriptions", null),
            new Described("taxonomy_id", SchemaType.STRING, "With a term of this taxonomy", null),
            new Described("taxonomy_term_id", SchemaType.STRING, "With this term", null),
            new Described("minimum_age", SchemaType.NUMBER, "With a least age of at least this", null),
            new Described("maximum_age", SchemaType.NUMBER, "With a greatest age of at most this", null),
            new Described("day", SchemaType.STRING, "Open on this day: MO to SU", "MO"),
            new Described("start_time", SchemaType.STRING, "Opens at or after", "09:00"),
            new Described("end_time", SchemaType.STRING, "Closes at or before", "17:00"),
            new Described("postcode", SchemaType.STRING, "Of a body that serves this postcode", null),
            new Described(
                    "modified_after", SchemaType.STRING, "Changed at this moment or later", "2026-11-22T09:00:00Z"),
            new Described("proximity", SchemaType.INTEGER, "Metres around the postcode instead", null));

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        if (id != null && (LISTS.contains(id) || FILTERED_LISTS.contains(id))) {
            PAGES.forEach(parameter -> operation.addParameter(parameter.mention()));
        }
        if (id != null && FILTERED_LISTS.contains(id)) {
            FILTERS.forEach(parameter -> operation.addParameter(parameter.mention()));
        }
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            api.setComponents(components);
        }
        for (Described parameter : PAGES) {
            components.addParameter(parameter.name(), parameter.inFull());
        }
        for (Described parameter : FILTERS) {
            components.addParameter(parameter.name(), parameter.inFull());
        }
    }

    /** A parameter in the query. */
    private record Described(
            String name,
            SchemaType type,
            String description,
            @Nullable String example) {

        Parameter mention() {
            return OASFactory.createParameter().ref(name);
        }

        Parameter inFull() {
            return OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.QUERY)
                    .description(description)
                    .example(example)
                    .schema(OASFactory.createSchema().type(type));
        }
    }
}
