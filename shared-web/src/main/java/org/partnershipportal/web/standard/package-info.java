/** Owns how the standard is put in words, on the pages of both applications. Needs standard of the model. */
@NullMarked
package org.partnershipportal.web.standard;

import org.jspecify.annotations.NullMarked;
