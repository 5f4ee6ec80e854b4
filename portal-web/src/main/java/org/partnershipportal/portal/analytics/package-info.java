/** Owns the figures of a body for its managers. Needs analytics of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.analytics;

import org.jspecify.annotations.NullMarked;
