package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.returns.ReturnRepository.Handed;

/** A manager hands in a file with the figures of one or several months: all of it is taken, or nothing. */
@Dependent
@Transactional
public class ReturnFileService {
    private final ReturnRepository repository;
    private final ReturnMonths months;
    private final Submissions submissions;
    private final CurrentUser user;

    @Inject
    public ReturnFileService(
            ReturnRepository repository, ReturnMonths months, Submissions submissions, CurrentUser user) {
        this.repository = repository;
        this.months = months;
        this.submissions = submissions;
        this.user = user;
    }

    /**
     * Takes a file. Months that were not handed in are; of others what differs is corrected.
     *
     * @param file CSV in UTF-8 with the columns month, figure, number and perhaps why_empty
     * @param isSure whether numbers that are quite other than the month before are right all the same
     * @param reason why figures are corrected; null where none are
     * @throws ReturnFileRefused with all that is wrong in it
     * @throws InvalidInputException when it corrects something and there is no reason
     * @throws BusinessException when somebody else handed in or corrected one of the months meanwhile
     */
    @Permits(Permission.SUBMIT_FIGURES)
    public TakenFile take(byte[] file, boolean isSure, @Nullable String reason) {
        TreeMap<YearMonth, FileMonth> found = new TreeMap<>();
        List<FileProblem> problems = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (ReturnFile.Line line : ReturnFile.read(file)) {
            if (!refused.contains(line.month())) {
                month(line, found).ifPresent(problem -> {
                    refused.add(line.month());
                    problems.add(problem);
                });
            }
        }
        found.values().forEach(month -> problems.addAll(month.check()));
        if (problems.isEmpty() && !isSure) {
            found.values().forEach(month -> problems.addAll(month.compare(before(month, found))));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(FileProblem::row));
            throw new ReturnFileRefused(problems);
        }
        return handIn(List.copyOf(found.values()), reason);
    }

    /** Takes a row to its month; or else says why nothing can be taken for that. */
    private Optional<FileProblem> month(ReturnFile.Line line, Map<YearMonth, FileMonth> found) {
        Optional<YearMonth> named = ReturnDays.month(line.month());
        if (named.isEmpty()) {
            return Optional.of(FileProblem.of(line.row(), ReturnFile.MONTH, "error.returns.file.month", line.month()));
        }
        FileMonth known = found.get(named.get());
        if (known != null) {
            known.take(line);
            return Optional.empty();
        }
        Handed handed = repository.find(me(), named.get()).orElse(null);
        ReturnStanding standing = months.standing(me(), named.get(), handed);
        if (!standing.isOpen() && standing != ReturnStanding.SUBMITTED) {
            return Optional.of(FileProblem.of(line.row(), ReturnFile.MONTH, "error.returns." + standing, line.month()));
        }
        FileMonth month = new FileMonth(named.get(), months.asked(me(), named.get()), line.row());
        month.take(line);
        found.put(named.get(), month);
        return Optional.empty();
    }

    /** The month before in the same file, or as it was handed in. */
    private Map<ReturnField, Entry> before(FileMonth month, Map<YearMonth, FileMonth> found) {
        FileMonth earlier = found.get(month.month().minusMonths(1));
        return earlier == null ? months.before(me(), month.month()) : earlier.entries();
    }

    private TakenFile handIn(List<FileMonth> found, @Nullable String reason) {
        TakenFile taken = new TakenFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (FileMonth one : found) {
            YearMonth month = one.month();
            Optional<Handed> handed = repository.find(me(), month);
            if (handed.isEmpty()) {
                submissions.submit(me(), month, one.asked(), one.entries());
                taken.submitted().add(month);
            } else if (submissions.correct(me(), month, handed.get().version(), one.asked(), one.entries(), reason)
                    > 0) {
                taken.corrected().add(month);
            } else {
                taken.unchanged().add(month);
            }
        }
        return taken;
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
