package org.partnershipportal.sharing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may travel of a part to another body today, and by what.
 *
 * @param basis the legal basis of the part's kind, set by its service; a copy that travels is held on it
 * @param agreement in force between the two; empty for none
 * @param disclosures what managers let travel of this part to that body beyond it, the latest first
 */
public record Travel(String basis, Optional<SharingAgreementRow> agreement, List<Disclosure> disclosures) {

    /** The fields of personal data that may travel. */
    public Set<SharedField> fields() {
        Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
        agreement.ifPresent(row -> fields.addAll(row.fields()));
        fields.addAll(disclosed());
        return fields;
    }

    /** The fields that managers let travel once, whatever an agreement says. */
    public Set<SharedField> disclosed() {
        Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
        disclosures.forEach(one -> fields.addAll(one.fields()));
        return fields;
    }

    /** Whether the person must agree to what the agreement lets travel; what a manager let travel goes without. */
    public boolean needsConsent() {
        return agreement.filter(row -> row.needsConsent(basis)).isPresent();
    }
}
