package org.partnershipportal.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A condition of a policy with one part of it taken out: the whole, a term of an AND or the only term of a WHERE becomes
 * true, a term of an OR becomes false. Works on PostgreSQL's own print of the condition, which puts every operator in
 * parentheses.
 */
record Weakening(String change, String condition) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static List<Weakening> of(String printed) {
        String condition = SPACES.matcher(printed).replaceAll(" ");
        var all = new ArrayList<Weakening>();
        if (!condition.equals("true")) {
            all.add(new Weakening("true in place of all", "true"));
        }
        for (int open = condition.indexOf('('); open >= 0; open = condition.indexOf('(', open + 1)) {
            group(condition, open, all);
        }
        return all;
    }

    private static void group(String condition, int open, List<Weakening> all) {
        int close = closing(condition, open);
        String inner = condition.substring(open + 1, close);
        List<String> and = split(inner, " AND ");
        List<String> or = split(inner, " OR ");
        if (and.size() > 1) {
            replaceEach(condition, open + 1, and, " AND ", "true", all);
        } else if (or.size() > 1) {
            replaceEach(condition, open + 1, or, " OR ", "false", all);
        } else if (condition.substring(0, open).endsWith("WHERE ")) {
            replaceEach(condition, open + 1, and, "", "true", all);
        }
    }

    private static void replaceEach(
            String condition, int start, List<String> terms, String joint, String by, List<Weakening> all) {
        int at = start;
        for (String term : terms) {
            String weaker = condition.substring(0, at) + by + condition.substring(at + term.length());
            all.add(new Weakening(by + " in place of " + term, weaker));
            at += term.length() + joint.length();
        }
    }

    private static List<String> split(String inner, String joint) {
        var parts = new ArrayList<String>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < inner.length(); i++) {
            depth += inner.charAt(i) == '(' ? 1 : inner.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && inner.startsWith(joint, i)) {
                parts.add(inner.substring(from, i));
                from = i + joint.length();
            }
        }
        parts.add(inner.substring(from));
        return parts;
    }

    private static int closing(String condition, int open) {
        int depth = 0;
        for (int i = open; i < condition.length(); i++) {
            depth += condition.charAt(i) == '(' ? 1 : condition.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("unbalanced: " + condition);
    }
}
