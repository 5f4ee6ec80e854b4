package org.partnershipportal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A set of criteria of others, in one edition. A later edition of the same slug takes its place for what is begun then.
 *
 * @param criteria in the order of the framework, each before its parts
 */
public record Framework(UUID id, String slug, int edition, String name, String about, List<Criterion> criteria) {

    /** The subjects, in the order of the framework. */
    public List<String> headings() {
        return criteria.stream().map(Criterion::heading).distinct().toList();
    }

    /** What is counted: the criteria, without their parts. */
    public List<Criterion> counted() {
        return criteria.stream().filter(one -> !one.isPart()).toList();
    }

    /** What is counted under a heading. */
    public List<Criterion> counted(String heading) {
        return counted().stream().filter(one -> one.heading().equals(heading)).toList();
    }

    /** All that stands under a heading, with the parts. */
    public List<Criterion> under(String heading) {
        return criteria.stream().filter(one -> one.heading().equals(heading)).toList();
    }

    /** The parts of a criterion; none for most. */
    public List<Criterion> parts(Criterion whole) {
        return criteria.stream().filter(one -> whole.ref().equals(one.partOf())).toList();
    }

    /** What is scored: parts, and criteria that have none. */
    public List<Criterion> scored() {
        return criteria.stream().filter(this::isScored).toList();
    }

    /** Whether a score is given for it; one that has parts takes its score from them. */
    public boolean isScored(Criterion criterion) {
        return parts(criterion).isEmpty();
    }

    /** The criterion of a name that is scored; empty for any other name. */
    public Optional<Criterion> findScored(String ref) {
        return scored().stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** What is scored next; empty after the last one. */
    public Optional<Criterion> after(Criterion criterion) {
        List<Criterion> all = scored();
        return all.stream().skip(all.indexOf(criterion) + 1L).findFirst();
    }
}
