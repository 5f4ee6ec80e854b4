package org.partnershipportal.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.portal.directory.BulkQuestions.Question;

class BulkQuestionsTest {

    @Test
    void a_row_takes_from_outside_what_it_does_not_say() throws IOException {
        BulkQuestions questions = read("""
                {"q": "pothole", "on": "2026-11-22",
                 "questions": [{"place": "Witham"}, {"place": "Harlow", "q": "bins", "on": "2020-01-01"}]}""");
        assertThat(questions.rows())
                .map(questions::question)
                .containsExactly(
                        new Question("pothole", "Witham", "2026-11-22"), new Question("bins", "Harlow", "2020-01-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | body      | error.api.unreadable-json
            {"questions": [                | body      | error.api.unreadable-json
            [1, 2]                         | questions | error.bulk.rows-missing
            {"q": "pothole"}               | questions | error.bulk.rows-missing
            {"questions": "pothole"}       | questions | error.bulk.rows-missing
            {"questions": []}              | questions | error.bulk.row-count
            """)
    void a_body_that_is_none_is_refused_whole(String body, String field, String key) {
        refused(field, key, () -> read(body));
    }

    @Test
    void more_rows_or_bytes_than_allowed_are_refused_whole() {
        String rows = "1,".repeat(BulkQuestions.MOST_ROWS) + "1";
        refused("questions", "error.bulk.row-count", () -> read("{\"questions\": [" + rows + "]}"));
        refused("body", "error.bulk.too-large", () -> read(" ".repeat(BulkQuestions.MOST_BYTES + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                              | row   | error.bulk.row-no-object
            {"q": 7}                       | q     | error.bulk.no-text
            {"q": "bins", "place": []}     | place | error.bulk.no-text
            """)
    void a_wrong_row_is_refused_when_its_turn_comes(String row, String field, String key) throws IOException {
        BulkQuestions questions = read("{\"questions\": [" + row + "]}");
        refused(field, key, () -> questions.question(questions.rows().get(0)));
    }

    private static void refused(String field, String key, ThrowingCallable wish) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(wish).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }

    private static BulkQuestions read(String body) throws IOException {
        return BulkQuestions.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
