package org.partnershipportal.enquiry;

import java.time.LocalDate;
import org.partnershipportal.identity.TrailSecret;

/** An enquiry that is in: its reference, the body that has it, by when, and the secret that opens its trail. */
public record EnquiryTaken(String reference, String body, LocalDate due, TrailSecret secret) {}
