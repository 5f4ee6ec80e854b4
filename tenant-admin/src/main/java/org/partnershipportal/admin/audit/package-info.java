/** Owns the page that shows a body its audit. Needs audit of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.audit;

import org.jspecify.annotations.NullMarked;
