/** Owns the page on which the partnership keeps its templates. Needs the model's workspace. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.template;

import org.jspecify.annotations.NullMarked;
