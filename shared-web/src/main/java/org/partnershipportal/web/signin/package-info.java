/**
 * Owns signing in and out: the one authentication mechanism of both applications, the return address, the session of
 * a person, the bearer tokens of the API and Keycloak's back-channel call. Needs identity and settings. Publishes
 * {@link org.partnershipportal.web.signin.WebApplication} and {@link org.partnershipportal.web.signin.SignedIn}.
 */
@NullMarked
package org.partnershipportal.web.signin;

import org.jspecify.annotations.NullMarked;
