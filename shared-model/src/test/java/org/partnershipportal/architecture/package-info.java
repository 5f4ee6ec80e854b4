/**
 * Owns: the rules about who may import what and what things are called, each a test.
 * Needs: compiled classes, nothing that runs.
 * Publishes: {@link org.partnershipportal.architecture.ArchitectureRules} in the test-jar, for every module to
 * run on its own classes.
 */
package org.partnershipportal.architecture;
