package org.partnershipportal.portal.open311;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.api.GeoFormat;
import org.partnershipportal.web.api.GeoNode;

/** Answers in the form that the path asks for. */
final class GeoAnswer {
    private GeoAnswer() {}

    /** @throws NotFoundException when there is no such form */
    static GeoFormat format(String name) {
        return GeoFormat.find(name).orElseThrow(() -> new NotFoundException("error.api.path-unknown"));
    }

    /** What everybody may know. */
    static Response open(GeoNode node, GeoFormat format) {
        return Response.ok(node.in(format), format.mediaType()).build();
    }

    /** What one body may know. */
    static Response own(Response.ResponseBuilder answer, GeoNode node, GeoFormat format) {
        return answer.type(format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(node.in(format))
                .build();
    }
}
