package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

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

    /** Opens the part as received by its body, which holds the first copy of what the resident wrote. */
    public void open(NewPart part, CaseContent content) {
        parts.add(new EnquiryPart(part));
        contents.add(part.enquiry(), part.id(), part.accountable(), content);
    }
}
