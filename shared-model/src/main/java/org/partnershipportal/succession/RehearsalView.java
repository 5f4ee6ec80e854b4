package org.partnershipportal.succession;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.responsibility.HereView;
import org.partnershipportal.responsibility.HereView.ChangeHere;
import org.partnershipportal.responsibility.HereView.Handover;

/**
 * What a plan would change if it were published as it is.
 *
 * @param problems why it cannot be published yet; empty when it can
 * @param areas what changes in each council area of the bodies that close; empty when the problems are too grave to try
 */
public record RehearsalView(
        List<PlanProblem> problems,
        List<AreaChanges> areas,
        List<OpenWork> work,
        List<Agreement> agreements,
        List<Unreachable> unreachable) {

    /** An area in which answers are compared. */
    public record SampleArea(UUID id, String name) {}

    /** What is with another body in an area from the day on. */
    public record AreaChanges(String area, List<ChangeHere> changes) {
        /** The changes by who hands over to whom. */
        public List<Handover> handovers() {
            return HereView.handovers(changes);
        }

        /** Duties that nobody would have any more. */
        public long gaps() {
            return changes.stream().filter(change -> change.after().isEmpty()).count();
        }
    }

    /**
     * Open work that moves.
     *
     * @param to null when nobody follows, and it stays
     * @param canWork whether the successor works in the portal already; only then the work can pass to it
     */
    public record OpenWork(Work what, String from, @Nullable String to, boolean canWork, int parts) {}

    /** What may be open with a body. */
    public enum Work {
        PART,
        FEEDBACK,
        /** Goes with what it is about; counted by who follows in what lies nowhere. */
        LETTER,
        CALL_BACK,
        /** A request for a translation or another format. */
        FORMAT,
        VISITOR,
        /** That the body is the front door, for what belongs to nobody. */
        FRONT_DOOR
    }

    /** An agreement that ends with its party. */
    public record Agreement(String name, String first, String second) {}

    /**
     * A successor without a telephone number of its own. Residents are given those of the bodies that it follows, as long
     * as these are kept true.
     *
     * @param step what can be done about it
     */
    public record Unreachable(UUID body, String name, Step step) {}

    /** What can be done for a successor that has no telephone number. */
    public enum Step {
        /** It is made when the plan is published; then it can be given one. */
        PUBLISH,
        /** The partnership's administrators can give it one. */
        GIVE,
        /** It has joined, and keeps its contacts itself. */
        ASK
    }

    /** Whether it could be published. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
