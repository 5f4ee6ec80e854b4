/** Owns the page on which an annual report is written, in both applications. Needs annualreport of the model. */
@NullMarked
package org.partnershipportal.web.annualreport;

import org.jspecify.annotations.NullMarked;
