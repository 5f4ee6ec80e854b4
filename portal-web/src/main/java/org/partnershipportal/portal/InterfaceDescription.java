package org.partnershipportal.portal;

import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.portal.open311.GeoExamples;
import org.partnershipportal.portal.open311.GeoForms;
import org.partnershipportal.portal.oruk.ListParameters;
import org.partnershipportal.web.api.InterfaceTitle;

/** Completes the description that the server makes of the annotations: the parameters of the lists, and the forms and answers of Open311. */
public final class InterfaceDescription extends InterfaceTitle {
    private final ListParameters lists = new ListParameters();

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        Optional.ofNullable(id == null ? null : GeoForms.of(id)).ifPresent(operation::setRequestBody);
        GeoExamples.show(operation);
        return lists.filterOperation(operation);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        super.filterOpenAPI(api);
        lists.filterOpenAPI(api);
    }
}
