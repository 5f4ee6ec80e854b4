package org.partnershipportal.training;

import java.util.List;

/**
 * The training of the own people.
 *
 * @param rows what is overdue first, then by when it is due
 * @param shares by kind
 */
public record TrainingListView(List<TrainingRow> rows, List<TrainedShare> shares) {}
