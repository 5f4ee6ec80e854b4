package org.partnershipportal.deploy.bench;

/**
 * Something that is measured.
 *
 * @param name as printed
 * @param path from the server's root, with its query
 * @param budget the least part of the same-SQL servlet's requests a second; 0 for none
 */
record Target(String name, String path, double budget) {
    Target(String name, String path) {
        this(name, path, 0);
    }
}
