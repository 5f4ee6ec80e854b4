/**
 * Owns the pages of councillors: their wards, their casework and its replies, and what who works on a case sees of them.
 * Needs the model's councillor. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.councillor;

import org.jspecify.annotations.NullMarked;
