package org.partnershipportal.portal.machine;

/** The answers that the description shows; a test compares each with what the server says. */
final class ReferralExamples {
    private static final String BRIEF = """
            "reference": "CCH2-2222", "status": "offered", "accountable": "braintree", "holder": "essex", "version": 1,
            "due": "2026-12-07",
            """;

    private static final String ROW = BRIEF + """
            "service": "potholes", "place": "Witham", "firstContact": "2026-11-23T09:00:00Z",
            "changed": "2026-11-23T09:00:00Z", "waitsFor": null, "outcome": null, "outcomeText": null
            """;

    static final String REFERRED =
            "{" + BRIEF + "\"trailUrl\": \"https://portal.example.org/trail/follow/k3y-of-the-resident\"}";

    static final String LIST = "{\"page\": 1, \"per_page\": 50, \"more\": false, \"referrals\": [{" + ROW + "}]}";

    static final String OPENED = "{" + ROW + """
            , "content": {"summary": "A deep hole outside 4 Mill Lane.",
            "resident": {"name": "Ida Brook", "email": null, "phone": "01632 960123", "address": null},
            "supportNeeds": "Large print, please.", "safeContact": null, "contactWay": null, "spot": null,
            "concerned": null, "authority": null},
            "way": [{"from": "braintree", "to": "essex", "status": "open", "offered": "2026-11-23T09:00:00Z"}]}
            """;

    static final String ACTIONS = "{" + BRIEF + """
            "actions": [{"move": "accept", "needs": [], "reasons": []},
            {"move": "handback", "needs": ["reason"], "reasons": ["NOT_OUR_AREA"]}]}
            """;

    static final String MOVED = """
            {"reference": "CCH2-2222", "status": "accepted", "accountable": "essex", "holder": "essex", "version": 2,
            "due": "2026-12-07"}
            """;

    static final String WRONG = """
            {"type": "https://partnershipportal.org/problems/input-invalid", "title": "Some of what was sent is wrong.",
            "status": 400, "errors": [{"field": "service", "message": "We do not know this service."}]}
            """;

    static final String STALE = """
            {"type": "https://partnershipportal.org/problems/stale", "title": "Somebody else moved it meanwhile.",
            "status": 412, "referral": {"reference": "CCH2-2222", "status": "accepted", "accountable": "essex",
            "holder": "essex", "version": 2, "due": "2026-12-07"}}
            """;

    private ReferralExamples() {}
}
