/** Owns how kinds of training are typed and put in words, on the pages of both applications. Needs training of the model. */
@NullMarked
package org.partnershipportal.web.training;

import org.jspecify.annotations.NullMarked;
