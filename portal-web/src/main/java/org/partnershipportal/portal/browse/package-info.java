/**
 * Owns the pages of the directory: services to browse, a service, a body, a location. Needs the model's directory,
 * location and schedule. Publishes {@link org.partnershipportal.portal.browse.OpenWords}.
 */
@NullMarked
package org.partnershipportal.portal.browse;

import org.jspecify.annotations.NullMarked;
