/**
 * Owns: the matrix of routes, kinds of askers and tenants, over HTTP. The routes are read from the two applications as
 * they are deployed; what each asker may, from the product's table of permissions. A new page or end point needs a line
 * in routes.csv.
 */
package org.partnershipportal.deploy.matrix;
