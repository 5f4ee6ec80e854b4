/** Owns how reviews and recommendations are typed and put in words, on the pages of both applications. Needs review of the model. */
@NullMarked
package org.partnershipportal.web.review;

import org.jspecify.annotations.NullMarked;
