package org.partnershipportal.answer;

import java.util.List;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ContactRow;

/** Whom to ring when the portal is not sure: the council nearest to the resident, for everything. */
public record FrontDesk(BodyRow body, List<ContactRow> contacts) {}
