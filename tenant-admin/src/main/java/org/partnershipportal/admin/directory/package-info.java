/** Owns the page on how true the bodies keep the directory. Needs upkeep and linkcheck. Publishes nothing. */
@NullMarked
package org.partnershipportal.admin.directory;

import org.jspecify.annotations.NullMarked;
