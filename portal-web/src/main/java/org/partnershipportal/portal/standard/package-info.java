/** Owns the standard and the charters as everybody reads them: pages, papers, and the interface. Needs standard, charter and paper. */
@NullMarked
package org.partnershipportal.portal.standard;

import org.jspecify.annotations.NullMarked;
