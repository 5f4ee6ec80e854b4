package org.partnershipportal.councillor;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;

/**
 * What a councillor asks for a resident.
 *
 * @param key made by who asks: the same one sent twice is raised once
 * @param resident whose name is needed; his or her own ways of being reached
 * @param given how the resident gave authority; null is refused
 * @param givenOn when; not to come
 * @param covers what for; null is refused
 * @param news whether the councillor is told of steps by mail
 */
public record CaseworkForm(
        UUID key,
        EnquiryMatter matter,
        EnquiryPerson resident,
        @Nullable Given given,
        @Nullable LocalDate givenOn,
        @Nullable Covers covers,
        boolean news) {}
