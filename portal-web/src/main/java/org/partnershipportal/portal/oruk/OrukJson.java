package org.partnershipportal.portal.oruk;

import jakarta.json.stream.JsonGenerator;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.openreferral.ListedPage;
import org.partnershipportal.web.api.JsonText;

/** JSON as Open Referral wants it: what is not known is left out. */
final class OrukJson {
    private final JsonGenerator json;

    private OrukJson(JsonGenerator json) {
        this.json = json;
    }

    /** One object. */
    static String object(Consumer<OrukJson> fields) {
        return JsonText.object(json -> fields.accept(new OrukJson(json)));
    }

    /** A page of a list in its envelope. */
    static <T> String page(ListedPage<T> page, BiConsumer<OrukJson, T> fields) {
        return object(json -> {
            json.json
                    .write("total_items", page.total())
                    .write("total_pages", page.pages())
                    .write("page_number", page.number())
                    .write("size", page.rows().size())
                    .write("first_page", page.number() == 1)
                    .write("last_page", page.number() >= page.pages())
                    .write("empty", page.rows().isEmpty());
            json.json.writeStartArray("contents");
            page.rows().forEach(row -> json.element(row, fields));
            json.json.writeEnd();
        });
    }

    OrukJson with(String name, UUID value) {
        return with(name, value.toString());
    }

    OrukJson with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.write(name, value);
        }
        return this;
    }

    /** A text that the standard wants even when it is not known. */
    OrukJson required(String name, @Nullable String value) {
        json.write(name, value == null ? "" : value);
        return this;
    }

    OrukJson with(String name, @Nullable Integer value) {
        if (value != null) {
            json.write(name, value);
        }
        return this;
    }

    OrukJson with(String name, @Nullable Double value) {
        if (value != null) {
            json.write(name, value);
        }
        return this;
    }

    /** A web address, if it is one. */
    OrukJson withAddress(String name, @Nullable String value) {
        return with(name, isAddress(value) ? value : null);
    }

    /** An object within this one. */
    OrukJson with(String name, Consumer<OrukJson> fields) {
        json.writeStartObject(name);
        fields.accept(this);
        json.writeEnd();
        return this;
    }

    /** A list within this object; left out when it is empty. */
    <T> OrukJson with(String name, Collection<T> rows, BiConsumer<OrukJson, T> fields) {
        if (!rows.isEmpty()) {
            json.writeStartArray(name);
            rows.forEach(row -> element(row, fields));
            json.writeEnd();
        }
        return this;
    }

    private <T> void element(T row, BiConsumer<OrukJson, T> fields) {
        json.writeStartObject();
        fields.accept(this, row);
        json.writeEnd();
    }

    private static boolean isAddress(@Nullable String text) {
        try {
            return text != null && new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
