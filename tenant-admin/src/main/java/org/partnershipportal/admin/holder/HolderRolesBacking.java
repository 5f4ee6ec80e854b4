package org.partnershipportal.admin.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.holder.HeldByRow;
import org.partnershipportal.holder.HeldRoleRow;
import org.partnershipportal.holder.HeldRoleService;

/** Which roles are held at bodies, and where nobody holds what every body is to fill. */
@Named
@RequestScoped
public class HolderRolesBacking {
    @Inject
    HeldRoleService service;

    private @Nullable List<HeldRoleRow> roles;
    private @Nullable List<HeldByRow> vacant;

    public List<HeldRoleRow> getRoles() {
        List<HeldRoleRow> read = roles;
        if (read == null) {
            read = service.roles();
            roles = read;
        }
        return read;
    }

    public List<HeldByRow> getVacant() {
        List<HeldByRow> read = vacant;
        if (read == null) {
            read = service.vacant();
            vacant = read;
        }
        return read;
    }
}
