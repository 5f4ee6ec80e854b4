/** What only a real server shows of the isolation: its interceptors, its transactions, its pool. */
package org.partnershipportal.portal.isolation;
