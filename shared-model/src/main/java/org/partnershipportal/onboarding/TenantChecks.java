package org.partnershipportal.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.membership.InvitationChecks;

/** What a form for a new tenant must hold before anybody is asked about it. */
final class TenantChecks {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_WEBSITE = 500;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/<>\"]+\\.[^\\s<>\"]+");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    private final TenantForm form;
    private final List<Problem> problems = new ArrayList<>();

    private TenantChecks(TenantForm form) {
        this.form = form;
    }

    /** @throws InvalidInputException with all that is wrong, in the order of the form */
    static void check(TenantForm form) {
        List<Problem> problems = new TenantChecks(form).problems();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private List<Problem> problems() {
        require("name", isText(form.name(), LONGEST_NAME), "error.tenant.name");
        require("slug", isSlug(form.slug()), "error.tenant.slug");
        require("kind", form.kind() != null, "error.tenant.kind");
        require(
                "website",
                form.website() == null || isLike(form.website(), WEBSITE, LONGEST_WEBSITE),
                "error.tenant.website");
        require("domain", isLike(form.domain(), DOMAIN, LONGEST_NAME), "error.tenant.domain");
        BodyKind serves = form.servesAs();
        boolean canServe = serves == null || serves.isCapacity();
        require("capacity", form.areas().isEmpty() || canServe, "error.tenant.capacity");
        problems.addAll(InvitationChecks.person(
                "administratorName", form.administratorName(), "administratorEmail", form.administratorEmail()));
        return problems;
    }

    private void require(String field, boolean fulfilled, String key) {
        if (!fulfilled) {
            problems.add(new Problem(field, key, List.of()));
        }
    }

    private static boolean isSlug(@Nullable String slug) {
        return isLike(slug, SLUG, LONGEST_SLUG) && !Acting.PARTNERSHIP.equals(slug);
    }

    private static boolean isText(@Nullable String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static boolean isLike(@Nullable String text, Pattern pattern, int longest) {
        return text != null && text.length() <= longest && pattern.matcher(text).matches();
    }
}
