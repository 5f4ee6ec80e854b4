/** Whether the promises of the standard are kept: what is measured, handed in, added up and published. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.performance;
