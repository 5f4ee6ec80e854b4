/** Imports tried on real PostgreSQL as the login of the administrators. */
package org.partnershipportal.deploy.importing;
