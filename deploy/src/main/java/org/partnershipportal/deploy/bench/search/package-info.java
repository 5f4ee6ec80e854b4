/**
 * Measures the search: how often it is right about judged questions, and how long the database takes at 10,000, 100,000
 * and 1,000,000 entries. Needs a PostgreSQL of its own. Publishes {@link SearchBench}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.deploy.bench.search;
