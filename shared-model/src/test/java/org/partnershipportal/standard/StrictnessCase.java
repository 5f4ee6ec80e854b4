package org.partnershipportal.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of strictness.csv: the one table of cases by which Java and the database are tried. */
public record StrictnessCase(
        String name,
        PromiseTarget standard,
        @Nullable Integer ownTarget,
        @Nullable Integer ownPercent,
        Strictness judged) {

    public static List<StrictnessCase> all() {
        try (InputStream in =
                Objects.requireNonNull(StrictnessCase.class.getResourceAsStream("/standard/strictness.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StrictnessCase of(String[] cells) {
        Integer target = number(cells[2]);
        PromiseTarget standard = new PromiseTarget(
                cells[1].isEmpty() ? null : Bound.valueOf(cells[1]),
                target,
                target == null ? null : TargetUnit.WORKING_DAYS,
                number(cells[3]));
        return new StrictnessCase(cells[0], standard, number(cells[4]), number(cells[5]), Strictness.valueOf(cells[6]));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    @Override
    public String toString() {
        return name;
    }
}
