/**
 * Owns the pages about who does what: rules, proposed changes, and plans of reorganisations. Needs responsibility and
 * succession. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.admin.responsibility;

import org.jspecify.annotations.NullMarked;
