/**
 * Owns the names, defaults and meaning of everything that an operator can set; docs/settings.md is written from it.
 * Needs MicroProfile Config only. Publishes {@link org.partnershipportal.settings.Setting} and
 * {@link org.partnershipportal.settings.Settings}.
 */
@NullMarked
package org.partnershipportal.settings;

import org.jspecify.annotations.NullMarked;
