package org.partnershipportal.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;

/** A line of kept.csv: the one table of cases, reckoned by hand, by which Java and the database are tried. */
public record KeptCase(
        String name,
        PromiseTarget target,
        long cases,
        long hits,
        Optional<BigDecimal> percentage,
        Optional<BigDecimal> gap,
        Optional<Boolean> kept) {

    public static List<KeptCase> all() {
        try (InputStream in = Objects.requireNonNull(KeptCase.class.getResourceAsStream("/performance/kept.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptCase of(String[] cells) {
        PromiseTarget target = new PromiseTarget(
                cells[1].isEmpty() ? null : Bound.valueOf(cells[1]),
                number(cells[3]),
                cells[2].isEmpty() ? null : TargetUnit.valueOf(cells[2]),
                number(cells[4]));
        return new KeptCase(
                cells[0],
                target,
                Long.parseLong(cells[5]),
                Long.parseLong(cells[6]),
                decimal(cells[7]),
                decimal(cells[8]),
                cells[9].isEmpty() ? Optional.empty() : Optional.of("yes".equals(cells[9])));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static Optional<BigDecimal> decimal(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    @Override
    public String toString() {
        return name;
    }
}
