package org.partnershipportal.charter;

import java.util.List;

/**
 * What became of a body's own promises when it adopted the next version.
 *
 * @param along how many went along
 * @param left those that did not, each by its name and its promise in the version before
 */
public record CarriedView(int along, List<String> left) {
    static final CarriedView NOTHING = new CarriedView(0, List.of());
}
