package org.partnershipportal.enquiry;

import java.util.UUID;

/** A photo of an enquiry that is not sent yet; matter counts from 1. */
public record PhotoRow(UUID id, int matter, String name) {}
