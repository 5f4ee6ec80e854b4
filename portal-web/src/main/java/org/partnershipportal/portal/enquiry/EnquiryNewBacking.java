package org.partnershipportal.portal.enquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.web.page.FormMessages;

/** A resident tells the body that does it; on success the trail is shown, which is the receipt. */
@Named
@RequestScoped
public class EnquiryNewBacking {
    @Inject
    EnquiryService enquiries;

    @Inject
    DirectoryService directory;

    @Inject
    HttpServletRequest request;

    private String service = "";
    private @Nullable String place;
    private @Nullable String summary;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String supportNeeds;
    private @Nullable ServiceView view;

    @PostConstruct
    void open() {
        String asked = request.getParameter("service");
        service = asked == null ? "" : asked;
        place = request.getParameter("place");
        view = directory.findService(service).orElseThrow(() -> new NotFoundException("error.enquiry.service-unknown"));
    }

    /** Sends it; stays on the page, with everything that was typed, when something is wrong. */
    public void send() {
        TrailSecret secret = TrailSecret.fresh();
        try {
            enquiries.bring(
                    new EnquiryForm(service, place, summary, name, email, phone, address, supportNeeds, null), secret);
            Faces.redirect(request.getContextPath() + "/trail/follow/" + secret.value() + "?brought=yes");
        } catch (BusinessException e) {
            FormMessages.show(e);
        }
    }

    /** The body that will have it, when the place tells; empty otherwise. */
    public String getBody() {
        String where = place;
        if (where == null || where.isBlank()) {
            return "";
        }
        try {
            List<BodyRow> bodies = enquiries.proposed(service, where);
            return bodies.isEmpty() ? "" : bodies.get(0).name();
        } catch (InvalidInputException e) {
            return "";
        }
    }

    public String getService() {
        return service;
    }

    public String getServiceName() {
        return view == null ? "" : view.name();
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getSupportNeeds() {
        return supportNeeds;
    }

    public void setSupportNeeds(@Nullable String supportNeeds) {
        this.supportNeeds = supportNeeds;
    }
}
