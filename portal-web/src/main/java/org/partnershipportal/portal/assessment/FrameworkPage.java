package org.partnershipportal.portal.assessment;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.NotFoundException;

/** What is shown of one framework, which the address names. */
public abstract class FrameworkPage<T> {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String slug;

    /** What follows the framework: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable T view;

    /** @throws NotFoundException when there is no such framework */
    protected abstract T ask(String slug);

    /** @throws NotFoundException when there is no such framework */
    public T getView() {
        T read = view;
        if (read == null) {
            if (more != null) {
                throw new NotFoundException("error.NotFound");
            }
            read = ask(Objects.requireNonNullElse(slug, ""));
            view = read;
        }
        return read;
    }
}
