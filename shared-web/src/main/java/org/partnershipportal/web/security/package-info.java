/**
 * Owns what a browser is allowed to do with our pages, and which of them it may send files to: security headers, the content policy of public and of staff pages,
 * what may be kept in caches, and which files are no pages at all. Needs Servlet, Faces and PrimeFaces. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.web.security;

import org.jspecify.annotations.NullMarked;
