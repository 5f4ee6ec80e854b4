package org.partnershipportal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.TrailSecret;

/**
 * The key of a form, made when it was shown ({@code pp:formKey}). Sent twice as it is, a form is one wish; sent once more
 * with something else in it, as after going back in the browser, it is another.
 */
@Named
@RequestScoped
public class FormKey {
    private static final String FIELD = "formKey";

    @Inject
    HttpServletRequest request;

    private final UUID fresh = UUID.randomUUID();

    /**
     * What the hidden field holds.
     *
     * @throws NotFoundException when what was sent cannot be a key
     */
    public UUID getValue() {
        String sent = request.getParameter(FIELD);
        return sent == null ? fresh : Ids.of(sent);
    }

    /**
     * The name of the wish.
     *
     * @param contents all that stands in the form, told by {@code toString}
     */
    public UUID of(@Nullable Object... contents) {
        return UUID.nameUUIDFromBytes(text(contents).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The secret of a trail that the wish opens.
     *
     * @param contents as in {@link #of}
     */
    public TrailSecret secret(@Nullable Object... contents) {
        return TrailSecret.of(text(contents), FIELD);
    }

    private String text(@Nullable Object... contents) {
        return getValue() + "\n" + Arrays.deepToString(contents);
    }
}
