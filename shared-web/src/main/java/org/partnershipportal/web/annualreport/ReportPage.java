package org.partnershipportal.web.annualreport;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.annualreport.ReportDraft;
import org.partnershipportal.annualreport.ReportText;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.performance.Period;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Where an annual report is written: kept as it is typed, and brought out. What was typed stays whatever is refused. */
public abstract class ReportPage {
    private static final int MOST_DIGITS = 6;

    @Inject
    HttpServletRequest request;

    private final String here;
    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable List<Period> years;
    private @Nullable ReportDraft draft;
    private @Nullable ReportText saved;
    private boolean sure;

    /** @param here the address of the page in its application */
    protected ReportPage(String here) {
        this.here = here;
    }

    /** The years that can be written about, the latest first. */
    protected abstract List<Period> askYears();

    protected abstract ReportDraft ask(Period year);

    protected abstract int keep(Period year, int version, Map<String, String> sent);

    protected abstract void out(Period year, int version);

    public List<Period> getYears() {
        List<Period> read = years;
        if (read == null) {
            read = askYears();
            years = read;
        }
        return read;
    }

    /**
     * The year that the address names by that in which it begins; else the last one.
     *
     * @throws NotFoundException for one that cannot be written about
     */
    public Period getYear() {
        String wanted = request.getParameter("year");
        return wanted == null
                ? getYears().get(0)
                : getYears().stream()
                        .filter(year -> name(year).equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** As addresses name a year: by that in which it begins. */
    public String name(Period year) {
        return String.valueOf(year.first().getYear());
    }

    public String address(Period year) {
        return here + "?year=" + name(year);
    }

    public ReportDraft getDraft() {
        ReportDraft read = draft;
        if (read == null) {
            read = ask(getYear());
            draft = read;
            typed.putAll(read.text().typed());
        }
        return read;
    }

    /** The numbers of the consultations that the form has room for. */
    public List<Integer> getRooms() {
        return IntStream.rangeClosed(1, new ReportText(sent()).rooms()).boxed().toList();
    }

    /** The name of a field about a promise. */
    public String field(String about, String code) {
        return ReportText.field(about, code);
    }

    public void save() {
        make(() -> {
            keep(getYear(), seen(), sent());
            return Messages.text("report.done.saved");
        });
    }

    /** What was typed is saved first, so that it is there whatever is refused. */
    public void bringOut() {
        make(() -> {
            int version = keep(getYear(), seen(), sent());
            draft = null;
            if (!sure) {
                throw new InvalidInputException("sure", "error.report.sure");
            }
            out(getYear(), version);
            return Messages.text("report.done.out");
        });
    }

    /** What is done, and the news of it. */
    @FunctionalInterface
    private interface Wish {
        String news();
    }

    private void make(Wish wish) {
        Map<String, @Nullable String> sent = new HashMap<>(typed);
        try {
            News.tellNext(wish.news());
            Faces.redirect(Faces.getRequestContextPath() + address(getYear()));
        } catch (NotPermittedException | NotFoundException e) {
            throw e;
        } catch (InvalidInputException wrong) {
            showAgain(sent);
            FormMessages.show(named(wrong));
        } catch (StaleVersionException e) {
            draft = null;
            saved = getDraft().text();
            showAgain(sent);
            FormMessages.show(new BusinessException("error.report.changed"));
        } catch (BusinessException refusal) {
            showAgain(sent);
            FormMessages.show(refusal);
        }
    }

    private void showAgain(Map<String, @Nullable String> sent) {
        getDraft();
        typed.putAll(sent);
    }

    /** What is wrong about a promise is told with the promise: the same may be wrong with several. */
    private InvalidInputException named(InvalidInputException wrong) {
        return new InvalidInputException(
                wrong.problems().stream().map(this::named).toList());
    }

    private Problem named(Problem problem) {
        return getDraft().shortfalls().stream()
                .filter(line ->
                        problem.field().endsWith(field("", line.promise().code())))
                .findFirst()
                .map(line -> new Problem(
                        problem.field(),
                        "common.error.at",
                        List.of(
                                line.promise().text().replaceFirst("\\.$", ""),
                                Messages.text(problem.key(), problem.arguments().toArray()))))
                .orElse(problem);
    }

    private int seen() {
        String version = request.getParameter("version");
        boolean readable = version != null && version.length() <= MOST_DIGITS && version.matches("\\d+");
        return readable ? Integer.parseInt(version) : -1;
    }

    /** What came from a field for which the form has no room any more, since somebody else shortened it, is kept as well. */
    private Map<String, String> sent() {
        Map<String, String> sent = new HashMap<>(getDraft().text().typed());
        typed.forEach((field, text) -> sent.put(field, Objects.requireNonNullElse(text, "")));
        request.getParameterMap().forEach((field, texts) -> sent.put(field, texts[0]));
        return sent;
    }

    /** What somebody else has saved in a field, where that differs from what stands there. */
    public String hint(String field, @Nullable String otherwise) {
        ReportText other = saved;
        String here = Objects.requireNonNullElse(typed.get(field), "").strip();
        return other == null || other.get(field).equals(here)
                ? Objects.requireNonNullElse(otherwise, "")
                : Messages.text("report.meanwhile", other.get(field));
    }

    /** What stands in the fields, by their names. */
    public Map<String, @Nullable String> getTyped() {
        getDraft();
        return typed;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
