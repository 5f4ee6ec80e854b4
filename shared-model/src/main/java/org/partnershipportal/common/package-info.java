/** Owns what every package may use: the base of entities and the kin of refused wishes. Needs nothing of ours. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.common;
