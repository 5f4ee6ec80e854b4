package org.partnershipportal.enquiry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipportal.common.BusinessException;

/** The own body has closed: it reads what it had, and takes nothing new in. */
public class BodyHasClosed extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    BodyHasClosed(String body, LocalDate lastDay) {
        super("error.BodyHasClosed", body, DAY.format(lastDay));
    }
}
