/** Owns lists as files for a spreadsheet. Needs nothing of ours. Publishes {@link org.partnershipportal.admin.download.CsvFile}. */
@NullMarked
package org.partnershipportal.admin.download;

import org.jspecify.annotations.NullMarked;
