/** Owns how background work is done again and again. Publishes {@link RepeatedWork}, which each worker of a feature extends. */
@NullMarked
package org.partnershipportal.portal.work;

import org.jspecify.annotations.NullMarked;
