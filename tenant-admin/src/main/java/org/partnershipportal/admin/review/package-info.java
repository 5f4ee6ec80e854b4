/** Reviews of the partnership, what they recommend, and what becomes of what the partnership itself is to do. */
@NullMarked
package org.partnershipportal.admin.review;

import org.jspecify.annotations.NullMarked;
