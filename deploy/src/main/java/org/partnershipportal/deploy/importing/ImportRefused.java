package org.partnershipportal.deploy.importing;

import java.util.List;
import org.partnershipportal.deploy.part.LaunchFailure;

/** A file that is not taken; nothing was changed. */
public final class ImportRefused extends LaunchFailure {
    private static final long serialVersionUID = 1L;

    ImportRefused(String reason) {
        super(reason + "\nNothing was changed.");
    }

    ImportRefused(List<String> reasons, long more) {
        this(String.join("\n", reasons) + (more > 0 ? String.format("%n… and %,d more", more) : ""));
    }
}
