/** Owns the making of large files with invented contents, to try imports with. Needs nothing. */
@NullMarked
package org.partnershipportal.deploy.importing;

import org.jspecify.annotations.NullMarked;
