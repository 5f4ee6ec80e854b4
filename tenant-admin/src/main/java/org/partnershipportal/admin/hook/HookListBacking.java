package org.partnershipportal.admin.hook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.hook.WebhookRow;
import org.partnershipportal.hook.WebhookSecret;
import org.partnershipportal.hook.WebhookService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.signin.PortalAddress;

/** The body's webhooks: the list, a new one, and what can be done with one. A secret is told once, as news. */
@Named
@RequestScoped
public class HookListBacking {
    @Inject
    WebhookService service;

    @Inject
    PortalAddress address;

    private @Nullable List<WebhookRow> rows;
    private @Nullable String url;
    private @Nullable String webhook;

    public List<WebhookRow> getRows() {
        List<WebhookRow> read = rows;
        if (read == null) {
            read = service.webhooks();
            rows = read;
        }
        return read;
    }

    public List<SelectItem> getChoices() {
        return getRows().stream()
                .map(row -> new SelectItem(row.id().toString(), row.url()))
                .toList();
    }

    public void add() throws IOException {
        try {
            WebhookSecret secret = service.add(url);
            goOn(Messages.text("hook.list.added", secret.value()));
        } catch (BusinessException refusal) {
            FormMessages.show(refusal);
        }
    }

    public void test() throws IOException {
        Optional<UUID> chosen = chosen();
        if (chosen.isPresent()) {
            service.test(chosen.get());
            goOn(Messages.text("hook.list.tested"));
        }
    }

    public void rotate() throws IOException {
        Optional<UUID> chosen = chosen();
        if (chosen.isPresent()) {
            WebhookSecret secret = service.rotate(chosen.get());
            goOn(Messages.text("hook.list.rotated", secret.value()));
        }
    }

    public void end() throws IOException {
        Optional<UUID> chosen = chosen();
        if (chosen.isPresent()) {
            service.end(chosen.get());
            goOn(Messages.text("hook.list.ended"));
        }
    }

    private Optional<UUID> chosen() {
        String id = Texts.orNull(webhook);
        if (id == null) {
            FormMessages.show(new InvalidInputException("webhook", "error.hook.none"));
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(id));
    }

    private void goOn(String news) throws IOException {
        News.tellNext(news);
        Faces.redirect(address.of("/admin/hook/list"));
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getWebhook() {
        return webhook;
    }

    public void setWebhook(@Nullable String webhook) {
        this.webhook = webhook;
    }
}
