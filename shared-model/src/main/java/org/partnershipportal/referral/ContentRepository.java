package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** The copies of what residents wrote, one a body. The policies let only through what an agreement lets travel. */
@Dependent
class ContentRepository extends BaseRepository {
    /** Adds the body's copy; a copy that it has already stays. */
    void add(UUID enquiry, UUID part, UUID tenant, CaseContent content) {
        change(
                """
                insert into enquiry_content (enquiry_id, part_id, tenant_id, summary, name, email, phone, address,
                                             support_needs, safe_contact, legal_basis, contact_way, spot, concerned, authority)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) on conflict do nothing
                """,
                enquiry,
                part,
                tenant,
                content.summary(),
                content.name(),
                content.email(),
                content.phone(),
                content.address(),
                content.supportNeeds(),
                content.safeContact(),
                content.legalBasis(),
                content.manner().contactWay() == null
                        ? null
                        : content.manner().contactWay().name(),
                content.manner().spot(),
                content.manner().concerned(),
                content.manner().authority());
    }

    /** The body's own copy. */
    Optional<CaseContent> find(UUID part, UUID tenant) {
        return first(
                row -> new CaseContent(
                        row.text(0),
                        row.textOrNull(1),
                        row.textOrNull(2),
                        row.textOrNull(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        row.textOrNull(6),
                        row.text(7),
                        new CaseContent.Manner(
                                way(row.textOrNull(8)), row.textOrNull(9), row.textOrNull(10), row.textOrNull(11))),
                """
                select summary, name, email, phone, address, support_needs, safe_contact, legal_basis, contact_way, spot,
                       concerned, authority
                from enquiry_content where part_id = ?1 and tenant_id = ?2
                """,
                part,
                tenant);
    }

    private static @Nullable ContactWay way(@Nullable String name) {
        return name == null ? null : ContactWay.valueOf(name);
    }
}
