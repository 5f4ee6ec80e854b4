/**
 * Owns the page on which anybody asks for a translation, an interpreter or another format, the pages on which staff work on what
 * was asked, and the counts that everybody reads. Needs format of the model. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.format;

import org.jspecify.annotations.NullMarked;
