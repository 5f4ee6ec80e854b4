package org.partnershipportal.charter;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.VersionRow;

/**
 * What the own body may promise otherwise than a version that it has adopted, and what it does.
 *
 * @param local what holds or is to come, by day
 * @param exemptible whether the body may say that a promise does not apply to it
 */
public record LocalView(
        VersionRow version, List<PromiseRow> promises, List<LocalPromiseRow> local, boolean exemptible) {

    /** The promise of the standard to which one of the own belongs. */
    public PromiseRow of(LocalPromiseRow own) {
        return get(own.promise());
    }

    /** One of its promises. */
    public PromiseRow get(UUID id) {
        return promises.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
