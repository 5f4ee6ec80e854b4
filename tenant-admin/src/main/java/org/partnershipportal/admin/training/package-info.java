/** Which training the partnership asks of all bodies, and how many of each are trained. */
@NullMarked
package org.partnershipportal.admin.training;

import org.jspecify.annotations.NullMarked;
