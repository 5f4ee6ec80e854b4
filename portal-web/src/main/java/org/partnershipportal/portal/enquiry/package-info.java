/** Owns how a resident brings an enquiry. Needs the model's enquiry and directory. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.enquiry;

import org.jspecify.annotations.NullMarked;
