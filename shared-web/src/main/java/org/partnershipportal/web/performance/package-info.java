/** Owns how figures are put in words, on the pages of both applications. Needs performance of the model. */
@NullMarked
package org.partnershipportal.web.performance;

import org.jspecify.annotations.NullMarked;
