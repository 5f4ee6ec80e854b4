/**
 * Owns the figures of all bodies and the drafts that come of them, for the partnership's administrators. Needs analytics of
 * the model. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.admin.analytics;

import org.jspecify.annotations.NullMarked;
