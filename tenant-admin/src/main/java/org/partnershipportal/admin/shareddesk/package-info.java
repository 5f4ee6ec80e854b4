/** By which shared desks a body is served. */
@NullMarked
package org.partnershipportal.admin.shareddesk;

import org.jspecify.annotations.NullMarked;
