package org.partnershipportal.returns;

import java.util.List;
import org.partnershipportal.common.BusinessException;

/** A file with figures in which something is wrong. Nothing of it was taken. */
public class ReturnFileRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final int TOLD = 20;

    private final transient List<FileProblem> problems;

    /** @param problems at least one */
    ReturnFileRefused(List<FileProblem> problems) {
        super("error.returns.file.refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** The first of what is wrong, by row. */
    public List<FileProblem> problems() {
        return problems.stream().limit(TOLD).toList();
    }

    /** How much more is wrong. */
    public int more() {
        return Math.max(0, problems.size() - TOLD);
    }
}
