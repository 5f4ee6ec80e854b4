package org.partnershipportal.portal.directory;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.Response.Status;
import java.time.ZonedDateTime;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.portal.place.PlaceJson;
import org.partnershipportal.web.api.BusinessExceptionMapper;
import org.partnershipportal.web.api.DayParameter;
import org.partnershipportal.web.api.JsonText;
import org.partnershipportal.web.api.Problem;

/** Answers many questions, row by row: each row has an answer or a problem of its own, and none spoils another. */
final class BulkAnswers {
    private final AnswerService answers;
    private final ZonedDateTime now;
    private final BulkQuestions questions;
    private int problems;

    BulkAnswers(AnswerService answers, ZonedDateTime now, BulkQuestions questions) {
        this.answers = answers;
        this.now = now;
        this.questions = questions;
    }

    String toJson() {
        return JsonText.object(json -> {
            json.writeStartArray("rows");
            rows(json);
            json.writeEnd().write("total", questions.rows().size()).write("problems", problems);
        });
    }

    private void rows(JsonGenerator json) {
        int number = 0;
        for (JsonValue row : questions.rows()) {
            json.writeStartObject().write("row", ++number);
            row(json, row);
            json.writeEnd();
        }
    }

    private void row(JsonGenerator json, JsonValue row) {
        try {
            BulkQuestions.Question asked = questions.question(row);
            AnswerView view = answers.answerOneOfMany(asked.question(), asked.place(), DayParameter.read(asked.on()));
            if (view.place().known()) {
                json.write("status", Status.OK.getStatusCode()).writeStartObject("answer");
                AnswerJson.fields(json, view, now);
                json.writeEnd();
            } else {
                problem(json, PlaceJson.unknown(view.place()));
            }
        } catch (BusinessException e) {
            problem(json, BusinessExceptionMapper.problem(e));
        }
    }

    private void problem(JsonGenerator json, Problem problem) {
        problems++;
        json.write("status", problem.status()).write("problem", problem.toJson());
    }
}
