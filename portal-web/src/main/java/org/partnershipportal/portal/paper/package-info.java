/** Owns how papers are laid out and printed as tagged PDF. Needs nothing of ours. Publishes {@link org.partnershipportal.portal.paper.Paper}. */
@NullMarked
package org.partnershipportal.portal.paper;

import org.jspecify.annotations.NullMarked;
