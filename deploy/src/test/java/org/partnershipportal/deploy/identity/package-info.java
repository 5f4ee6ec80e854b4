/** Signing in and out, choosing a body, and the API's tokens, over HTTP against the running whole. */
package org.partnershipportal.deploy.identity;
