/** Owns what roles and who holds them are called, on the pages of both applications. Needs holder of the model. */
@NullMarked
package org.partnershipportal.web.holder;

import org.jspecify.annotations.NullMarked;
