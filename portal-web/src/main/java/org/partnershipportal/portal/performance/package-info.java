/** Whether promises are kept: for everybody once it is published, for a body's own people before. */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.portal.performance;
