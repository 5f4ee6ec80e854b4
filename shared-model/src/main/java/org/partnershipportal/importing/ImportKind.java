package org.partnershipportal.importing;

import java.util.function.Supplier;

/** The kinds of files that can be brought in, in the order in which a new partnership brings them in. */
public enum ImportKind {
    COUNCILS(CouncilImport::new, false),
    ONSPD(() -> new OnspdImport(false), false),
    SPLIT_POSTCODES(SplitPostcodeImport::new, false),
    PLACE_NAMES(PlaceNameImport::new, false),
    AREAS(AreaImport::new, false),
    SERVICES(ServiceImport::new, true),
    RESPONSIBILITIES(ResponsibilityImport::new, true),
    LOCATIONS(LocationImport::new, false),
    ACCESS_POINTS(AccessPointImport::new, false),
    LINKS(LinkImport::new, false);

    @SuppressWarnings("ImmutableEnumChecker") // a constructor holds nothing
    private final Supplier<Import> maker;

    private final boolean needsTwo;

    ImportKind(Supplier<Import> maker, boolean needsTwo) {
        this.maker = maker;
        this.needsTwo = needsTwo;
    }

    Import make() {
        return maker.get();
    }

    /** Whether it writes rules of who does what, so that on screen one person rehearses it and another loads it. */
    public boolean needsTwo() {
        return needsTwo;
    }
}
