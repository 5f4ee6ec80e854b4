package org.partnershipportal.portal.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.returns.Gap;
import org.partnershipportal.returns.ReturnField;
import org.partnershipportal.returns.ReturnGroup;
import org.partnershipportal.returns.ReturnService;
import org.partnershipportal.returns.ReturnView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The figures of a month: filled in, saved, handed in, corrected. What was typed stays on the page whatever is refused. */
@Named
@RequestScoped
public class ReturnsMonthBacking {
    private static final int MOST_DIGITS = 6;

    @Inject
    ReturnService returns;

    @Inject
    ReturnProblems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String name;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable ReturnView view;
    private @Nullable String reason;
    private boolean sure;
    private boolean jumped;
    private boolean changed;

    /** As it stands; what was saved stands in the fields until something else is typed. */
    public ReturnView getView() {
        ReturnView read = view;
        if (read == null) {
            read = returns.get(getMonth());
            view = read;
            typed.putAll(read.typed());
        }
        return read;
    }

    /** @throws NotFoundException when the address names none */
    public YearMonth getMonth() {
        return MonthParameter.of(name).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    public void save() {
        make(() -> {
            returns.save(getMonth(), seen(), sent());
            return Messages.text("returns.month.done.saved");
        });
    }

    /** What was typed is saved first, so that it is there whatever is refused. */
    public void submit() {
        make(() -> {
            Map<String, String> sent = sent();
            int version = returns.save(getMonth(), seen(), sent);
            view = null;
            returns.submit(getMonth(), version, sent, sure);
            return Messages.text("returns.month.done.submitted");
        });
    }

    public void correct() {
        make(() -> Messages.text(
                "returns.month.done.corrected", returns.correct(getMonth(), seen(), sent(), sure, reason)));
    }

    /** What is done, and the news of it. */
    @FunctionalInterface
    private interface Wish {
        String news();
    }

    private void make(Wish wish) {
        try {
            News.tellNext(wish.news());
            Faces.redirect("returns/month/" + getMonth());
        } catch (NotPermittedException | NotFoundException e) {
            throw e;
        } catch (InvalidInputException wrong) {
            jumped = ReturnProblems.isJump(wrong);
            problems.show(wrong, getView().fields());
        } catch (StaleVersionException e) {
            showWhatStands(new BusinessException("error.returns.changed"));
        } catch (BusinessException refusal) {
            showWhatStands(refusal);
        }
    }

    /** Somebody else was quicker: the fields keep what was typed here, and beside them stands what was saved there. */
    private void showWhatStands(BusinessException refusal) {
        changed = true;
        view = returns.get(getMonth());
        FormMessages.show(refusal);
    }

    private int seen() {
        String version = request.getParameter("version");
        boolean readable = version != null && version.length() <= MOST_DIGITS && version.matches("\\d+");
        return readable ? Integer.parseInt(version) : -1;
    }

    /** All that stands in the fields; why a single figure was left out holds while nothing else is said of its group. */
    private Map<String, String> sent() {
        Map<String, String> sent = new HashMap<>();
        typed.forEach((field, text) -> sent.put(field, Objects.requireNonNullElse(text, "")));
        for (ReturnGroup group : getView().groups()) {
            String before = getView().typed().getOrDefault(group.why(), "");
            if (!before.equals(sent.getOrDefault(group.why(), ""))) {
                getView().fields(group).forEach(field -> sent.remove(field.why()));
            }
        }
        return sent;
    }

    /** What somebody else has saved for a figure, where that differs from what stands in the field. */
    public String hint(ReturnField field) {
        String saved = getView().typed().getOrDefault(field.code(), "");
        String here = Texts.orNull(typed.get(field.code()));
        if (!changed || saved.equals(here == null ? "" : here)) {
            return "";
        }
        return saved.isEmpty()
                ? Messages.text("returns.month.saved-meanwhile.nothing")
                : Messages.text("returns.month.saved-meanwhile", saved);
    }

    public List<SelectItem> getGaps() {
        return Arrays.stream(Gap.values())
                .map(gap -> new SelectItem(gap.name(), Messages.text("returns.gap." + gap)))
                .toList();
    }

    /** Whether the box is there by which numbers that are quite other than the month before are confirmed. */
    public boolean isConfirmed() {
        return jumped || request.getParameter("confirming") != null;
    }

    /** What stands in the fields, by their ids. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
