package org.partnershipportal.deploy.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long and how often is measured.
 *
 * @param warmUp of each target, before anything is measured
 * @param slice how long a target is asked before the next one takes its turn
 * @param rounds how many turns each target has at each number of connections
 * @param connections how many ask at the same time, one series for each
 */
public record BenchPlan(Duration warmUp, Duration slice, int rounds, List<Integer> connections) {}
