package org.partnershipportal.equality;

import org.jspecify.annotations.Nullable;

/**
 * How many said so.
 *
 * @param question null for everybody who answered any
 * @param choice null for everybody who answered the question
 * @param answers null for what is not told
 */
record EqualityFigure(
        @Nullable EqualityQuestion question,
        @Nullable String choice,
        @Nullable Integer answers) {}
