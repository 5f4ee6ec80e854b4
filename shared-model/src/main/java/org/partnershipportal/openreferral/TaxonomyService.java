package org.partnershipportal.openreferral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** By what the services of the open data are sorted. */
@Dependent
@Transactional
public class TaxonomyService {
    private final WantedRows wanted;

    @Inject
    public TaxonomyService(WantedRows wanted) {
        this.wanted = wanted;
    }

    /** A page of the taxonomies. */
    @Permits(Permission.READ_DIRECTORY)
    public ListedPage<Taxonomy> taxonomies(PageWish page) {
        return ListedPage.of(Arrays.asList(Taxonomy.values()), page);
    }

    /**
     * One taxonomy.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public Taxonomy getTaxonomy(UUID id) {
        return Arrays.stream(Taxonomy.values())
                .filter(taxonomy -> taxonomy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** A page of the terms of all taxonomies. */
    @Permits(Permission.READ_DIRECTORY)
    public ListedPage<Term> terms(PageWish page) {
        return ListedPage.of(wanted.terms(), page);
    }

    /**
     * One term.
     *
     * @throws NotFoundException when there is none
     */
    @Permits(Permission.READ_DIRECTORY)
    public Term getTerm(UUID id) {
        return wanted.terms().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }
}
