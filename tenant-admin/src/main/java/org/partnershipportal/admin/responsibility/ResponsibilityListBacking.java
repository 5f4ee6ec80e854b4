package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.responsibility.RuleRow;
import org.partnershipportal.responsibility.RuleService;

/** The rules of services or bodies whose name holds some words. */
@Named
@RequestScoped
public class ResponsibilityListBacking {
    private static final int LONGEST = 100;

    @Inject
    RuleService service;

    private @Nullable String words;
    private @Nullable List<RuleRow> rules;

    public List<RuleRow> getRules() {
        List<RuleRow> read = rules;
        if (read == null) {
            String typed = words == null ? "" : words;
            read = service.rules(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
            rules = read;
        }
        return read;
    }

    public int getCount() {
        return getRules().size();
    }

    /** Whether there may be more than are listed. */
    public boolean isCut() {
        return getCount() == RuleService.MOST;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
