package org.partnershipportal.isolation;

import java.util.List;

/**
 * A table of the schema.
 *
 * @param key the columns of its primary key, in order
 * @param columns those that a row can be written with: neither generated nor always given by the database
 */
record Table(String name, List<String> key, List<String> columns) {}
