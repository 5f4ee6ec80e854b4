/** Owns the page on which the partnership administrator names who decides at the partnership desk. Needs the model's desk. */
@NullMarked
package org.partnershipportal.admin.desk;

import org.jspecify.annotations.NullMarked;
