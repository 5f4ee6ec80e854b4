/**
 * Owns the work by which it is told whether promises are kept. Needs the model's measuring. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.performance;

import org.jspecify.annotations.NullMarked;
