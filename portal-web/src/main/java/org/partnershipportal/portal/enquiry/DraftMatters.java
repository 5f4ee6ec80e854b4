package org.partnershipportal.portal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryService;

/** The matters of an enquiry that is not sent yet, in words: what, where, and which body will have it. */
@Dependent
public class DraftMatters {
    private final EnquiryService enquiries;
    private final DirectoryService directory;

    @Inject
    public DraftMatters(EnquiryService enquiries, DirectoryService directory) {
        this.enquiries = enquiries;
        this.directory = directory;
    }

    List<Line> of(List<EnquiryMatter> matters) {
        List<Line> lines = new ArrayList<>();
        for (EnquiryMatter matter : matters) {
            String service = Texts.required(matter.service());
            String place = Texts.required(matter.place());
            String name = directory.findService(service).map(ServiceView::name).orElse(service);
            lines.add(new Line(lines.size() + 1, name, place, body(service, place), matter.summary(), matter.spot()));
        }
        return lines;
    }

    /** Empty when it can no longer be said; sending says why. */
    private String body(String service, String place) {
        try {
            return enquiries.receiver(service, place).name();
        } catch (BusinessException e) {
            return "";
        }
    }

    /** One matter; number from 1, summary null before it was told, spot null for nothing. */
    public record Line(
            int number,
            String service,
            String place,
            String body,
            @Nullable String summary,
            @Nullable String spot) {}
}
