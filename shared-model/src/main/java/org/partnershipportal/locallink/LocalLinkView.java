package org.partnershipportal.locallink;

import org.jspecify.annotations.Nullable;

/**
 * Where a council tells about a service.
 *
 * @param authority the council that provides it: the one asked for, or its county
 * @param address null when the directory knows no page; then the council's own website helps
 */
public record LocalLinkView(
        LocalAuthorityRow authority, @Nullable String address) {}
