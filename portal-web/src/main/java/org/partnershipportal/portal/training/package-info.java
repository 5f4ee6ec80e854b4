/** Owns the pages about training and who of a body is to have it, and the job that counts it. Needs training of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.training;

import org.jspecify.annotations.NullMarked;
