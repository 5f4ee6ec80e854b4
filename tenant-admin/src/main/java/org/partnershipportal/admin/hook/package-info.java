/** Owns the screen on which a body keeps its webhooks. Needs the model's hook. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.hook;

import org.jspecify.annotations.NullMarked;
