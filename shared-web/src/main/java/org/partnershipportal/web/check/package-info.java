/** Owns how checks are planned and put in words, on the pages of both applications. Needs check of the model. */
@NullMarked
package org.partnershipportal.web.check;

import org.jspecify.annotations.NullMarked;
