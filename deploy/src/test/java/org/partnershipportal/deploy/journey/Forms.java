package org.partnershipportal.deploy.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** Forms as people fill them. */
final class Forms {
    private Forms() {}

    static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    static void day(Page page, String field, LocalDate day) {
        page.locator("[name='" + field + "-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='" + field + "-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='" + field + "-year']").fill(String.valueOf(day.getYear()));
    }
}
