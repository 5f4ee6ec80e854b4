/**
 * Owns the page on which who has given feedback says who he or she is, those that show who gives feedback beside who lives there,
 * and the job that counts. Needs equality and format of the model. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.equality;

import org.jspecify.annotations.NullMarked;
