/** What a resident replies by the trail, and what bodies do when somebody withdraws. */
@NullMarked
package org.partnershipportal.withdrawal;

import org.jspecify.annotations.NullMarked;
