package org.partnershipportal.deploy.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;

/** The files that say what the demo partnership is: CSV in UTF-8 with a row of column names. */
enum DemoFile {
    ORGANISATIONS,
    AREAS,
    AREA_WITHIN,
    COVERS,
    SERVICES,
    GOES_ON,
    STATUTES,
    PHRASES,
    SYNONYMS,
    NAMINGS,
    PLACES,
    PLACE_QUESTIONS,
    CONTACTS,
    EARLIER_RULES,
    OVERRIDES,
    AGREEMENTS,
    DESK_AGREEMENTS,
    MEMBERS,
    MACHINES,
    ENQUIRIES,
    FEEDBACK,
    OPENING_HOURS,
    LOCATIONS,
    LOCATION_SERVICES,
    SURGERIES,
    SCHEDULE_EXCEPTIONS,
    SERVICE_FACTS,
    OFFERS,
    LIFE_STAGES,
    LIFE_STAGE_SERVICES,
    POSITIONS,
    REORGANISATIONS,
    REORGANISATION_BODIES,
    REORGANISATION_SUCCESSORS,
    DUTY_TEAMS,
    WELCOME,
    STANDARDS,
    PROMISES,
    STANDARD_GUIDES,
    SERVICE_TIMES,
    STANDARD_ADOPTIONS,
    LOCAL_PROMISES,
    RETURNS,
    RETURNS_MISSING,
    ASSESSMENTS,
    ASSESSMENT_ANSWERS,
    OFFICE_HOURS,
    OFFICE_CLOSURES,
    COUNCILLOR_TERMS,
    REVIEWS,
    RECOMMENDATIONS,
    RECOMMENDATION_STEPS,
    CHECKS,
    CHECK_RESULTS,
    CHECK_ACTIONS,
    HELD_ROLES,
    ROLE_HOLDERS,
    FRONTLINE_DAYS,
    FRONTLINE_LESSONS,
    TRAINING_KINDS,
    TRAININGS,
    LANGUAGES,
    LANGUAGE_SHARES,
    FORMATS,
    FORMAT_FIGURES,
    IMPACTS,
    IMPACT_EFFECTS,
    POPULATION,
    EQUALITY_FIGURES;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<DemoFile, List<DemoRow>> READ = new ConcurrentHashMap<>();

    /** Read once. */
    List<DemoRow> rows() {
        return READ.computeIfAbsent(this, DemoFile::read);
    }

    private List<DemoRow> read() {
        try (var parser = FORMAT.parse(new StringReader(text()))) {
            return parser.stream().map(DemoRow::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file as it stands. */
    String text() {
        String path = "/demo/" + name().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream in = DemoFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
