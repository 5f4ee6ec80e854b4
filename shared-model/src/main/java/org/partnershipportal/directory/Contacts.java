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
        List<ContactRepository.ServiceContact> bodys = all.stream()
                .filter(c -> c.contact().organisationId().equals(organisation))
                .toList();
        List<ContactRow> own = bodys.stream()
                .filter(c -> service.equals(c.service()))
                .map(ContactRepository.ServiceContact::contact)
                .toList();
        Set<String> channels = new HashSet<>();
        own.forEach(c -> channels.add(c.channel()));
        List<ContactRow> general = bodys.stream()
                .filter(c ->
                        c.service() == null && !channels.contains(c.contact().channel()))
                .map(ContactRepository.ServiceContact::contact)
                .toList();
        return Stream.concat(own.stream(), general.stream()).toList();
    }
}
