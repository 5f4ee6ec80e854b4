package org.partnershipportal.portal.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.performance.Standing;
import org.partnershipportal.performance.TrendPoint;

/**
 * Draws a trend: a line through the times of which something is known, broken where nothing is, and beside it the line of what
 * was promised. In the units of its own drawing; from nought on, so that no difference looks larger than it is.
 */
public final class TrendChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 48;
    private static final int BOTTOM = 40;
    private static final int TOP = 12;
    private static final int RIGHT = 8;
    private static final int LINES = 4;
    private static final double FULL = 100;
    private static final double[] SCALES = {4, 10, 20, 40, 60, FULL};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.UK);

    private final List<TrendPoint> points;
    private final double most;

    TrendChart(List<TrendPoint> points) {
        this.points = List.copyOf(points);
        this.most = scale(points);
    }

    /** A line of the grid, with what it stands for. */
    public record Line(int y, String label) {}

    /** A time on the lower edge; {@code year} empty where it is that of the one before. */
    public record Mark(int x, String label, String year) {}

    /** What is known of a time. */
    public record Dot(int x, int y, boolean kept) {}

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return HEIGHT;
    }

    public int getLeft() {
        return LEFT;
    }

    public int getRight() {
        return WIDTH - RIGHT;
    }

    /** Where the labels of the times stand. */
    public int getFoot() {
        return HEIGHT - BOTTOM / 2 - 2;
    }

    /** Where the years stand. */
    public int getYearFoot() {
        return HEIGHT - 4;
    }

    public List<Line> getGrid() {
        List<Line> grid = new ArrayList<>();
        for (int line = 0; line <= LINES; line++) {
            double value = most * line / LINES;
            grid.add(new Line(y(value), (int) value + "%"));
        }
        return grid;
    }

    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        String year = "";
        for (int i = 0; i < points.size(); i++) {
            Period period = points.get(i).period();
            String its = YEAR.format(period.first());
            marks.add(new Mark(x(i), label(period), its.equals(year) ? "" : its));
            year = its;
        }
        return marks;
    }

    /** The lines through what is known, as points of a polyline; a time alone has none. */
    public List<String> getCurves() {
        List<String> curves = new ArrayList<>();
        List<String> curve = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).getPercentage().isPresent()) {
                curve.add(x(i) + "," + y(value(points.get(i))));
            } else {
                end(curves, curve);
            }
        }
        end(curves, curve);
        return curves;
    }

    private static void end(List<String> curves, List<String> curve) {
        if (curve.size() > 1) {
            curves.add(String.join(" ", curve));
        }
        curve.clear();
    }

    public List<Dot> getDots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            TrendPoint point = points.get(i);
            if (point.getPercentage().isPresent()) {
                dots.add(new Dot(x(i), y(value(point)), point.getStanding() == Standing.KEPT));
            }
        }
        return dots;
    }

    /** What was promised, in steps where that changed. */
    public String getTarget() {
        List<String> steps = new ArrayList<>();
        double half = step() / 2;
        for (int i = 0; i < points.size(); i++) {
            int y = y(points.get(i).target().goal());
            steps.add((int) (x(i) - half) + "," + y);
            steps.add((int) (x(i) + half) + "," + y);
        }
        return String.join(" ", steps);
    }

    /** Whether nothing is known at all. */
    public boolean isBlank() {
        return points.stream().noneMatch(point -> point.getPercentage().isPresent());
    }

    private static String label(Period period) {
        return MONTH.format(period.first())
                + (period.kind() == PeriodKind.MONTH ? "" : "–" + MONTH.format(period.last()));
    }

    private static double scale(List<TrendPoint> points) {
        double highest = points.stream()
                .mapToDouble(point -> Math.max(
                        point.target().goal(),
                        point.getPercentage().map(BigDecimal::doubleValue).orElse(0.0)))
                .max()
                .orElse(FULL);
        for (double scale : SCALES) {
            if (highest <= scale) {
                return scale;
            }
        }
        return FULL;
    }

    private static double value(TrendPoint point) {
        return point.getPercentage().orElse(BigDecimal.ZERO).doubleValue();
    }

    private double step() {
        return (double) (WIDTH - LEFT - RIGHT) / points.size();
    }

    private int x(int index) {
        return (int) (LEFT + step() * index + step() / 2);
    }

    private int y(double value) {
        double share = value / most;
        return BigDecimal.valueOf(TOP + (HEIGHT - TOP - BOTTOM) * (1 - share))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
