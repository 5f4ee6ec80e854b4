package org.partnershipportal.deploy.part;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages that the mail catcher has caught, oldest first, numbered from 1; also those of before it last stopped. */
final class CaughtMail {
    private final GreenMail mail;
    private final List<Letter> earlier;

    CaughtMail(GreenMail mail, List<Letter> earlier) {
        this.mail = mail;
        this.earlier = List.copyOf(earlier);
    }

    /** @param text the plain text, or the HTML when that is all there is */
    record Letter(int number, String from, List<String> to, String subject, Instant sent, String text) {}

    List<Letter> all() throws IOException {
        List<Letter> letters = new ArrayList<>(earlier);
        try {
            for (MimeMessage message : mail.getReceivedMessages()) {
                letters.add(read(letters.size() + 1, message));
            }
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        return letters;
    }

    private static Letter read(int number, MimeMessage message) throws MessagingException, IOException {
        return new Letter(
                number,
                String.join(", ", addresses(message.getFrom())),
                addresses(message.getRecipients(Message.RecipientType.TO)),
                Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                Optional.ofNullable(message.getSentDate()).map(Date::toInstant).orElse(Instant.EPOCH),
                text(message).orElse(""));
    }

    private static List<String> addresses(Address[] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Arrays::stream)
                .map(Address::toString)
                .toList();
    }

    /** Depth first; in an alternative the plain text stands before the HTML. */
    private static Optional<String> text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = text(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
