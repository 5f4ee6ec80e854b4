/** Owns what makes this the application for administrators: its database login. Needs web. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin;

import org.jspecify.annotations.NullMarked;
