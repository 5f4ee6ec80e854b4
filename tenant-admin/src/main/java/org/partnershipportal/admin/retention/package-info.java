/** Owns the page on which a body says how long it keeps what residents wrote. Needs retention of the model. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.admin.retention;
