/** Owns the job that watches over promises. Needs watch of the model. Publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.portal.watch;
