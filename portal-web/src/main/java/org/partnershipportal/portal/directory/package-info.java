/** Owns the question and its answer, as pages and in the API. Needs the model's directory. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.directory;

import org.jspecify.annotations.NullMarked;
