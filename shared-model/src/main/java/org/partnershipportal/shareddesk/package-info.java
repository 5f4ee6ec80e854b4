/** Shared desks: contact centres and one-stop shops of several bodies, and the agreements by which they act for those. */
@NullMarked
package org.partnershipportal.shareddesk;

import org.jspecify.annotations.NullMarked;
