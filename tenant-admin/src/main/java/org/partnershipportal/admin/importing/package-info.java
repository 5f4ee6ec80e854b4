/** Owns the screens on which files are brought in, and the work behind them. Needs importing. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.importing;

import org.jspecify.annotations.NullMarked;
