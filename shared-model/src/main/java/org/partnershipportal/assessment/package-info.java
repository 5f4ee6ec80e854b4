/**
 * Owns how bodies assess themselves by frameworks of others: scores with their evidence, gaps and actions, how scores add up,
 * and which bodies compare. Needs charter and standard. Publishes {@link org.partnershipportal.assessment.AssessmentService},
 * {@link org.partnershipportal.assessment.AnswerService}, {@link org.partnershipportal.assessment.ComparisonService} and
 * {@link org.partnershipportal.assessment.AssessmentHeadlines}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.assessment;
