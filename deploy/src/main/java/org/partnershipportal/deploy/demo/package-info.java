/**
 * The demo partnership, Essex.
 *
 * <p>Owns: the files under {@code /demo} and their loading. Needs: the tables of shared-model, the login portal_admin.
 * Publishes: {@link org.partnershipportal.deploy.demo.DemoPartnership}.
 */
@NullMarked
package org.partnershipportal.deploy.demo;

import org.jspecify.annotations.NullMarked;
