package org.partnershipportal.equality;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Of a hundred people who live where a body works, how many; who counted, and for which day. */
public record PopulationRow(
        EqualityQuestion question, String choice, BigDecimal percent, String source, LocalDate on) {}
