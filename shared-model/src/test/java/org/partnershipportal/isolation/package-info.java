/**
 * Owns: the proof that one body neither sees nor changes what is another's. Reads the catalogue of the database; tries
 * what each kind of asker sees (sight.csv) and may change (wishes.sql) in a small partnership (world.sql); weakens every
 * policy in turn and wants the trials to notice. Needs {@link org.partnershipportal.fixture.TestDatabase}. A new table
 * needs rows in world.sql, a line in sight.csv, and wishes.
 */
package org.partnershipportal.isolation;
