package org.partnershipportal.holder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Who is whose lead contact, champion or liaison officer: for the people of every body. */
@Dependent
@Transactional
public class HolderService {
    private static final int PAGE = 100;
    private static final int FILE = 20_000;

    private final Holders holders;

    @Inject
    public HolderService(Holders holders) {
        this.holders = holders;
    }

    /** @param page the first is 1 */
    @Permits(Permission.READ_HOLDERS)
    public DirectoryView directory(HolderSearch search, int page) {
        return holders.view(search, PAGE, (page - 1) * PAGE);
    }

    /** All of them, for a file. */
    @Permits(Permission.READ_HOLDERS)
    public List<HeldByRow> whole(HolderSearch search) {
        return holders.view(search, FILE, 0).rows();
    }
}
