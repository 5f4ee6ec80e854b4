package org.partnershipportal.language;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Who speaks or signs what, as far as who asks may find it. */
@Dependent
class SkillRepository extends BaseRepository {
    private static final int MOST = 2_000;

    private static final String SKILLS = """
            select s.id, o.name, s.tenant_id = ?1, s.person_name, l.code, l.name, l.signed, s.level, s.in_person, s.by_telephone,
                   s.by_video, s.in_writing, s.reach, s.agreed, s.said_at
            from language_skill s join language l on l.code = s.language_code join organisation o on o.id = s.tenant_id
            join tenant t on t.id = s.tenant_id
            """;

    List<LanguageRow> findLanguages() {
        return list(SkillRepository::language, "select code, name, signed from language order by signed desc, name");
    }

    /** Those that somebody at work speaks or signs. */
    List<LanguageRow> findSpoken(LocalDate today) {
        return list(SkillRepository::language, """
                select distinct l.code, l.name, l.signed from language_skill s join language l on l.code = s.language_code
                join organisation o on o.id = s.tenant_id join tenant t on t.id = s.tenant_id
                where t.status = 'ACTIVE' and coalesce(o.closes_on, 'infinity') >= ?1 order by l.signed desc, l.name
                """, today);
    }

    private static LanguageRow language(Columns row) {
        return new LanguageRow(row.text(0), row.text(1), row.flag(2));
    }

    /** @param language null for all */
    List<SkillRow> find(UUID me, @Nullable String language, LocalDate today) {
        return list(SkillRepository::row, SKILLS + """
                where t.status = 'ACTIVE' and coalesce(o.closes_on, 'infinity') >= ?3
                  and (?2::text is null or s.language_code = ?2::text)
                order by s.tenant_id = ?1 desc, l.signed desc, l.name,
                         array_position('{TRAINED,GOOD,SOME}'::text[], s.level), o.name, s.person_name limit
                """ + MOST, me, language, today);
    }

    /** What somebody says of himself or herself. */
    List<SkillRow> findOf(UUID me, String subject) {
        return list(
                SkillRepository::row,
                SKILLS + " where s.tenant_id = ?1 and s.subject = ?2 order by l.signed desc, l.name",
                me,
                subject);
    }

    Optional<SkillRow> find(UUID me, UUID id) {
        return first(SkillRepository::row, SKILLS + " where s.tenant_id = ?1 and s.id = ?2", me, id);
    }

    private static SkillRow row(Columns row) {
        List<LanguageUse> uses = new ArrayList<>();
        addIf(row.flag(8), LanguageUse.IN_PERSON, uses);
        addIf(row.flag(9), LanguageUse.BY_TELEPHONE, uses);
        addIf(row.flag(10), LanguageUse.BY_VIDEO, uses);
        addIf(row.flag(11), LanguageUse.IN_WRITING, uses);
        return new SkillRow(
                row.uuid(0),
                row.text(1),
                row.flag(2),
                row.text(3),
                new LanguageRow(row.text(4), row.text(5), row.flag(6)),
                LanguageLevel.valueOf(row.text(7)),
                uses,
                row.text(12),
                row.flag(13),
                row.instant(14));
    }

    private static void addIf(boolean used, LanguageUse use, List<LanguageUse> uses) {
        if (used) {
            uses.add(use);
        }
    }

    /** Says it, in place of what the person said of this language before. */
    void say(UUID me, String subject, String name, Skill skill, Instant at) {
        change(
                """
                insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone,
                                            by_video, in_writing, reach, agreed, said_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                on conflict (tenant_id, subject, language_code) do update
                set person_name = excluded.person_name, level = excluded.level, in_person = excluded.in_person,
                    by_telephone = excluded.by_telephone, by_video = excluded.by_video, in_writing = excluded.in_writing,
                    reach = excluded.reach, agreed = excluded.agreed, said_at = excluded.said_at
                """,
                UUID.randomUUID(),
                me,
                subject,
                name,
                skill.language().code(),
                skill.level().name(),
                skill.uses().contains(LanguageUse.IN_PERSON),
                skill.uses().contains(LanguageUse.BY_TELEPHONE),
                skill.uses().contains(LanguageUse.BY_VIDEO),
                skill.uses().contains(LanguageUse.IN_WRITING),
                skill.reach(),
                skill.agreed(),
                at);
    }

    /** False when it is not there any more. */
    boolean isTakenOut(UUID me, UUID id) {
        return change("delete from language_skill where tenant_id = ?1 and id = ?2", me, id) == 1;
    }

    boolean isShared(UUID me) {
        return first(row -> row.uuid(0), "select tenant_id from language_share where tenant_id = ?1", me)
                .isPresent();
    }

    /** False when it was so before. */
    boolean share(UUID me, String by, Instant at) {
        return change(
                        "insert into language_share (tenant_id, agreed_by, agreed_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing",
                        me,
                        by,
                        at)
                == 1;
    }

    /** False when it was so before. */
    boolean unshare(UUID me) {
        return change("delete from language_share where tenant_id = ?1", me) == 1;
    }
}
