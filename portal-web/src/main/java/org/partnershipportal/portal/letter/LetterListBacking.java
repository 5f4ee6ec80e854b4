package org.partnershipportal.portal.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.letter.LetterRow;
import org.partnershipportal.letter.LetterService;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** The letters that wait to be printed and posted, each as it goes into its envelope. */
@Named
@RequestScoped
public class LetterListBacking {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    LetterService service;

    @Inject
    HttpServletRequest request;

    private @Nullable List<LetterRow> letters;

    public List<LetterRow> getLetters() {
        List<LetterRow> read = letters;
        if (read == null) {
            read = service.waiting();
            letters = read;
        }
        return read;
    }

    /** Says that the letter was posted whose button was pressed, as it was shown, and shows the list anew. */
    public void post() throws IOException {
        String shown = request.getParameter("posted");
        service.sent(ID.matcher(shown == null ? "" : shown)
                .results()
                .map(id -> UUID.fromString(id.group()))
                .toList());
        News.tellNext(Messages.text("letter.list.done"));
        Faces.redirect("letter/list");
    }
}
