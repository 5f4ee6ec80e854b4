package org.partnershipportal.portal.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BrowseRow;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.LifeStageRow;

/** All services: by letter, by group, or those of a life stage. */
@Named
@RequestScoped
public class ServicesBacking {
    @Inject
    BrowseService browse;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Section> sections;
    private @Nullable List<LifeStageRow> stages;

    /** Services under one heading. */
    public record Section(String id, String heading, List<BrowseRow> services) {}

    /** Which way to browse: letter, group or life. */
    public String getBy() {
        String by = parameter("by");
        return List.of("group", "life").contains(by) ? by : "letter";
    }

    /** The headings, in order, each with its services. */
    public List<Section> getSections() {
        if (sections == null) {
            sections = switch (getBy()) {
                case "group" -> sections(BrowseRow::groupName);
                case "life" -> List.of();
                default -> sections(row -> row.name().substring(0, 1).toUpperCase(Locale.UK));
            };
        }
        return sections;
    }

    private List<Section> sections(Function<BrowseRow, String> heading) {
        Map<String, List<BrowseRow>> parts =
                browse.services().stream().collect(Collectors.groupingBy(heading, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Section(id(part.getKey()), part.getKey(), part.getValue()))
                .sorted(Comparator.comparing(Section::heading))
                .toList();
    }

    private static String id(String heading) {
        return "part-" + heading.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }

    public List<LifeStageRow> getStages() {
        if (stages == null) {
            stages = browse.lifeStages();
        }
        return stages;
    }

    /** The life stage that the address names; null for none. */
    public @Nullable LifeStageRow getStage() {
        String slug = parameter("stage");
        if (slug.isEmpty()) {
            return null;
        }
        return getStages().stream()
                .filter(stage -> stage.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    public List<BrowseRow> getStageServices() {
        return browse.ofLifeStage(parameter("stage"));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
