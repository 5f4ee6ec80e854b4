package org.partnershipportal.deploy.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the rounds measured of one target.
 *
 * @param connections how many asked at the same time
 * @param samples one for each round
 */
record Result(Target target, int connections, Expected expected, List<Sample> samples) {
    double perSecond() {
        return Median.of(samples, Sample::perSecond);
    }

    double millis(double part) {
        return Median.of(samples, sample -> sample.millis(part));
    }

    /** The median of each round's own ratio: what slows a whole round down, slows both. */
    double ratioTo(Result baseline) {
        return Median.of(IntStream.range(0, samples.size())
                .mapToObj(round -> samples.get(round).perSecond()
                        / baseline.samples().get(round).perSecond())
                .toList());
    }
}
