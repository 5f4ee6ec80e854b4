package org.partnershipportal.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question to the catalogue whose answer must be no row.
 *
 * @param title what there is none of
 * @param broken statements that make one, to see that the question finds it
 * @param sql the question
 */
record CatalogueQuestion(String title, String broken, String sql) {

    private static final Pattern QUESTION =
            Pattern.compile("-- none: (.+)\\R-- found after: ((?:.|\\R-- +)+)\\R([^;]+);");

    /** All of catalogue.sql. */
    static List<CatalogueQuestion> all() {
        var questions = new ArrayList<CatalogueQuestion>();
        Matcher found = QUESTION.matcher(World.resource("catalogue.sql"));
        while (found.find()) {
            questions.add(
                    new CatalogueQuestion(found.group(1), found.group(2).replaceAll("\\R-- +", " "), found.group(3)));
        }
        return questions;
    }
}
