/** Tests of the open data, and of what other systems look up, as those systems see it. */
package org.partnershipportal.deploy.opendata;
