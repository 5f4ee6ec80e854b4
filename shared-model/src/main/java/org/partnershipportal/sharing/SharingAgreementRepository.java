package org.partnershipportal.sharing;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class SharingAgreementRepository extends BaseRepository {
    private static final String ROW = """
            select a.id, o.name as other, a.name, a.purpose, a.legal_basis, array_to_string(a.fields, ','), a.valid_from,
                   a.valid_until, a.review_on, a.first_signed_on is not null and a.second_signed_on is not null,
                   a.first_signed_on is not null and a.second_signed_on is not null
                   and a.valid_from <= (now() at time zone 'Europe/London')::date
                   and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
            from sharing_agreement a
            join organisation o on o.id = case when a.first_party_id = ?1 then a.second_party_id else a.first_party_id end
            where ?1 in (a.first_party_id, a.second_party_id)
            """;

    List<SharingAgreementRow> findAll(UUID tenant) {
        return list(SharingAgreementRepository::shape, ROW + " order by 2, a.valid_from", tenant);
    }

    Optional<SharingAgreementRow> findInForce(UUID tenant, UUID other) {
        return list(
                        SharingAgreementRepository::shape,
                        ROW + " and ?2 in (a.first_party_id, a.second_party_id) order by a.valid_from desc",
                        tenant,
                        other)
                .stream()
                .filter(SharingAgreementRow::inForce)
                .findFirst();
    }

    private static SharingAgreementRow shape(Columns row) {
        return new SharingAgreementRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                SharedFields.split(row.text(5)),
                row.date(6),
                row.dateIfAny(7),
                row.date(8),
                row.flag(9),
                row.flag(10));
    }
}
