/**
 * Owns which training people are to have, who had it when, whose is due, and how many of a body are trained. Needs settings,
 * tenancy, identity and audit. Publishes {@link org.partnershipportal.training.TrainingService},
 * {@link org.partnershipportal.training.TrainingWorkService}, {@link org.partnershipportal.training.PartnershipTrainingService}
 * and {@link org.partnershipportal.training.TrainingCountService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.training;
