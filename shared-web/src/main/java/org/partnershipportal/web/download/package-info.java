/**
 * Owns lists as files for a spreadsheet. Needs the texts of page. Publishes
 * {@link org.partnershipportal.web.download.CsvDownload} and {@link org.partnershipportal.web.download.CsvFile}.
 */
@NullMarked
package org.partnershipportal.web.download;

import org.jspecify.annotations.NullMarked;
