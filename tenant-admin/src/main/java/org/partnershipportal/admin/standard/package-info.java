/** The standard as it is drafted and published, and as bodies adopt it. */
@NullMarked
package org.partnershipportal.admin.standard;

import org.jspecify.annotations.NullMarked;
