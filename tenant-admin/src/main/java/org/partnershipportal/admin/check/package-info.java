/** Which body is checked when and by whom, and what was found. */
@NullMarked
package org.partnershipportal.admin.check;

import org.jspecify.annotations.NullMarked;
