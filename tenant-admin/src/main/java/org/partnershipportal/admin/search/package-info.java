/** Owns the pages about how words are understood, for the partnership's administrators. Needs search. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.search;

import org.jspecify.annotations.NullMarked;
