package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens parts of a new enquiry, in the transaction that takes it. */
@Dependent
public class Parts {
    private final PartRepository parts;
    private final ContentRepository contents;

    @Inject
    public Parts(PartRepository parts, ContentRepository contents) {
        this.parts = parts;
        this.contents = contents;
    }

    /**
     * Opens the part as received by its body, which holds the first copy of what the resident wrote.
     *
     * @param number 1 for the first of its enquiry
     * @param takenBy the body that has taken the enquiry: that of the first part, or a shared desk
     */
    public void open(NewPart part, int number, UUID takenBy, CaseContent content) {
        parts.add(new EnquiryPart(part, number, takenBy));
        contents.add(part.enquiry(), part.id(), part.accountable(), content);
    }
}
