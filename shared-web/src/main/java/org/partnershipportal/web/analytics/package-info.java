/**
 * Owns what both applications show of the figures: the choice of a period and the tables as files. Needs analytics of the
 * model, page and download. Publishes {@link org.partnershipportal.web.analytics.FiguresPage}, {@link
 * org.partnershipportal.web.analytics.FiguresWish} and {@link org.partnershipportal.web.analytics.FiguresFile}.
 */
@NullMarked
package org.partnershipportal.web.analytics;

import org.jspecify.annotations.NullMarked;
