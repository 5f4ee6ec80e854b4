package org.partnershipportal.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The contacts of several bodies: a service's own first, and for the channels that it lacks those for everything. */
record Contacts(List<ContactRepository.ServiceContact> all) {
    static Contacts of(List<ContactRepository.ServiceContact> all) {
        return new Contacts(all);
    }

    List<ContactRow> of(UUID service, UUID organisation) {
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
