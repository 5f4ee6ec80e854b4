package org.partnershipportal.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Title, version and description of the interfaces. Both applications say so, though one has pages alone: the server makes one
 * description of both, and its own title for who has none would win.
 */
public class InterfaceTitle implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Partnership Portal")
                .version("1")
                .description(
                        "Which council does what, referrals between public bodies (also by Open311 GeoReport v2), and"
                                + " the directory as open data (Open Referral UK 3.0). What is public needs no key; everything"
                                + " else a token of the partnership's Keycloak by client credentials, for the body to which the"
                                + " client belongs."));
    }
}
