/** Owns how background work is done again and again. Publishes {@link RepeatedWork} and {@link WorkOfBodies}, which workers of features extend. */
@NullMarked
package org.partnershipportal.portal.work;

import org.jspecify.annotations.NullMarked;
