package org.partnershipportal.portal.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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
    @Inject
    LetterService service;

    private @Nullable List<LetterRow> letters;

    public List<LetterRow> getLetters() {
        List<LetterRow> read = letters;
        if (read == null) {
            read = service.waiting();
            letters = read;
        }
        return read;
    }

    /** Says that a letter was posted, and shows the list anew. */
    public void sent(UUID letter) throws IOException {
        service.sent(letter);
        News.tellNext(Messages.text("letter.list.done"));
        Faces.redirect("letter/list");
    }
}
