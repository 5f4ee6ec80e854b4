/**
 * The command line behind the script {@code portal}: what a person types, the answers and the exit codes. Needs
 * {@code part} (the servers) and {@code realm} (Keycloak's set-up).
 */
@NullMarked
package org.partnershipportal.deploy;

import org.jspecify.annotations.NullMarked;
