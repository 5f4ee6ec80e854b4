package org.partnershipportal.standard;

import java.util.UUID;

/**
 * One line of a version of the standard.
 *
 * @param code its name, for instance {@code TEL-02}, the same in every version that promises it
 * @param position its place among those of the version
 * @param text the promise to residents, in plain words
 * @param method how it is measured, in a sentence
 */
public record PromiseRow(
        UUID id,
        String code,
        PromiseChannel channel,
        int position,
        String text,
        Measure measure,
        PromiseTarget target,
        String method) {}
