package org.partnershipportal.portal.open311;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import org.partnershipportal.web.api.GeoErrors;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.api.Problem;

/** Says what is wrong in the form of Open311, where the other interfaces say it as a problem. */
public class Open311Errors implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null && type.toString().startsWith(Problem.MEDIA_TYPE)) {
            GeoFormat format = GeoFormat.ofPath(request.getUriInfo().getPath());
            try (JsonReader problem =
                    Json.createReader(new StringReader(response.getEntity().toString()))) {
                String text = GeoErrors.of(problem.readObject()).in(format);
                response.setEntity(text, null, MediaType.valueOf(format.mediaType()));
            }
        }
    }
}
