/**
 * Owns what a person sees when a page cannot do what was asked: one plain error page, a status that fits, and for what
 * nobody expected a reference number that stands in the log, too. Needs common and web.page. Publishes the EL name
 * {@code errorPage}.
 */
@NullMarked
package org.partnershipportal.web.failure;

import org.jspecify.annotations.NullMarked;
