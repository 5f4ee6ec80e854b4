/**
 * Owns what those who run the portal look at: whether it is ready, and who may read the metrics. Needs tenancy, settings
 * and web.api. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.web.operations;

import org.jspecify.annotations.NullMarked;
