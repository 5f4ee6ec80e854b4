package org.partnershipportal.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The contacts of several bodies: a service's own first, and for the channels that it lacks those for everything. */
public final class Contacts {
    private final List<ContactRepository.ServiceContact> all;

    Contacts(List<ContactRepository.ServiceContact> all) {
        this.all = all;
    }

    /** How a body is reached about a service. */
    public List<ContactRow> of(UUID service, UUID organisation) {
        List<ContactRow> own = own(service, organisation);
        Set<String> channels = new HashSet<>();
        own.forEach(c -> channels.add(c.channel()));
        Stream<ContactRow> general = general(organisation).stream().filter(c -> !channels.contains(c.channel()));
        return Stream.concat(own.stream(), general).toList();
    }

    /** How a body is reached about this service alone. */
    public List<ContactRow> own(UUID service, UUID organisation) {
        return all.stream()
                .filter(c -> service.equals(c.service()))
                .map(ContactRepository.ServiceContact::contact)
                .filter(c -> c.organisationId().equals(organisation))
                .toList();
    }

    /** How a body is reached about everything. */
    public List<ContactRow> general(UUID organisation) {
        return all.stream()
                .filter(c -> c.service() == null)
                .map(ContactRepository.ServiceContact::contact)
                .filter(c -> c.organisationId().equals(organisation))
                .toList();
    }
}
