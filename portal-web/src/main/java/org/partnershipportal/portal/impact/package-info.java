/**
 * Owns the pages on which managers assess what a change of a service does to people, and on which everybody reads it. Needs impact
 * of the model. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.impact;

import org.jspecify.annotations.NullMarked;
