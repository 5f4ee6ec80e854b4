package org.partnershipportal.assessment;

/**
 * What a score is shown by.
 *
 * @param title of a figure the promise, as it read when it was chosen
 * @param link a web address, or one within the portal that begins with a slash; of a figure the code of the promise
 */
public record Evidence(EvidenceKind kind, String title, String link) {

    public boolean isFigure() {
        return kind == EvidenceKind.FIGURE;
    }
}
