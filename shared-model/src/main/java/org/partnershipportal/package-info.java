/**
 * The partnership's world. One package per feature; what each owns, needs and publishes stands in its own
 * package-info. Null is never passed unless a type says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.partnershipportal;

import org.jspecify.annotations.NullMarked;
