/** Who holds which role at the own body, and which roles the partnership wants held. */
@NullMarked
package org.partnershipportal.admin.holder;

import org.jspecify.annotations.NullMarked;
