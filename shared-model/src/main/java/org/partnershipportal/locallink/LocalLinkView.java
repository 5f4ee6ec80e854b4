package org.partnershipportal.locallink;

import org.jspecify.annotations.Nullable;

/**
 * Where a council tells about a service.
 *
 * @param authority the council that provides it: the one asked for, or its county
 * @param page null when the directory knows no page for what was asked; then the council's own website helps
 */
public record LocalLinkView(
        LocalAuthorityRow authority, @Nullable Page page) {

    /**
     * A page about a service.
     *
     * @param lgil the interaction that it is for, in the Local Government Interactions List; null for all of them
     */
    public record Page(String address, @Nullable Integer lgil) {}
}
