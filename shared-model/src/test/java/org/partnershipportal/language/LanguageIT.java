package org.partnershipportal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** People say what they speak; colleagues find it, and others while both agree. */
class LanguageIT {
    private static final String TODAY = "2026-11-23";
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static Asker speaker = BIRCH;

    @BeforeAll
    static void found() {
        Database.use("languages");
        Westmark.found();
        speaker = Westmark.join(Westmark.ALDER, "alder-speaker", "STAFF");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static <T> T own(Asker who, Function<LanguageSkillService, T> wish) {
        return Days.at(TODAY, who, w -> wish.apply(w.get(LanguageSkillService.class)));
    }

    private static void say(Asker who, String language, String level, boolean agreed) {
        own(who, s -> {
            s.say(new SkillForm(language, level, List.of("IN_PERSON", "BY_VIDEO"), "Desk 4", agreed));
            return true;
        });
    }

    private static SkillListView list(Asker who, String language) {
        return Days.at(TODAY, who, w -> w.get(LanguageService.class).list(language));
    }

    private static void share(boolean wanted) {
        Days.at(TODAY, Westmark.staff(Westmark.ALDER), w -> {
            w.get(LanguageService.class).share(wanted);
            return true;
        });
    }

    @Test
    void othersFindWhoAgreesWhileTheBodyAgreesToo() {
        say(speaker, "pl", "GOOD", true);
        say(speaker, "bfi", "SOME", false);
        assertThat(list(Westmark.staff(Westmark.ALDER), "pl").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("alder-speaker"))
                .satisfies(row -> assertThat(row.uses()).containsExactly(LanguageUse.IN_PERSON, LanguageUse.BY_VIDEO))
                .satisfies(row -> assertThat(row.mine()).isTrue());
        assertThat(list(BIRCH, null).rows()).as("before the body agrees").isEmpty();
        share(true);
        share(true);
        assertThat(list(BIRCH, null).rows())
                .as("what the person agreed to")
                .extracting(row -> row.language().code() + " " + row.mine())
                .containsExactly("pl false");
        say(speaker, "pl", "TRAINED", false);
        assertThat(list(BIRCH, null).rows()).as("the person agrees no more").isEmpty();
        say(speaker, "pl", "TRAINED", true);
        assertThat(list(BIRCH, "pl").rows()).extracting(SkillRow::level).containsExactly(LanguageLevel.TRAINED);
        share(false);
        assertThat(list(BIRCH, null).rows()).as("the body agrees no more").isEmpty();
        assertThat(own(speaker, LanguageSkillService::own)).hasSize(2);
    }

    @Test
    void nobodyTakesBackWhatAnotherSaid() {
        Asker other = Westmark.join(Westmark.COVE, "cove-speaker", "STAFF");
        say(other, "fr", "GOOD", true);
        UUID id = own(other, LanguageSkillService::own).get(0).id();
        assertThatThrownBy(() -> own(Westmark.staff(Westmark.COVE), s -> {
                    s.takeBack(id);
                    return true;
                }))
                .as("a colleague")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Days.at(TODAY, BIRCH, w -> {
                    w.get(LanguageService.class).takeOut(id);
                    return true;
                }))
                .as("another body")
                .isInstanceOf(NotFoundException.class);
        own(other, s -> {
            s.takeBack(id);
            return true;
        });
        assertThat(list(other, null).rows()).isEmpty();
    }

    @Test
    void whoLeavesIsFoundNoMore() {
        Asker leaver = Westmark.join(Westmark.TRUST, "trust-leaver", "STAFF");
        Westmark.join(Westmark.TRUST, "trust-leaver", "CONTRIBUTOR");
        say(leaver, "so", "GOOD", true);
        end("STAFF");
        assertThat(list(leaver, null).rows()).as("still a contributor there").hasSize(1);
        end("CONTRIBUTOR");
        assertThat(list(leaver, null).rows()).isEmpty();
    }

    private static void end(String role) {
        Database.sql("portal_admin", Asker.member(Westmark.TRUST, "system:test"), c -> {
            try (var statement = c.prepareStatement(
                    "update membership set ended_at = now() where subject = 'trust-leaver' and role = ?")) {
                statement.setString(1, role);
                return statement.executeUpdate();
            }
        });
    }
}
