/** The job that obeys who withdraws. */
@NullMarked
package org.partnershipportal.portal.withdrawal;

import org.jspecify.annotations.NullMarked;
