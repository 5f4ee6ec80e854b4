/** Journeys through the running whole in a real browser, each page looked at by axe and photographed at two widths. */
package org.partnershipportal.deploy.journey;
