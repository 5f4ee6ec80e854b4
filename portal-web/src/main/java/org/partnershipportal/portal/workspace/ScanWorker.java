package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.partnershipportal.attachment.Scan;
import org.partnershipportal.attachment.ScanService;
import org.partnershipportal.attachment.Scanner;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;

/** Lets the scanner look every minute at the files for which it did not answer when they came. */
@ApplicationScoped
public class ScanWorker extends WorkOfBodies {
    @Inject
    ScanService service;

    @Inject
    Scanner scanner;

    public ScanWorker() {
        super("system:scan", Duration.ofMinutes(1), "Files were not scanned");
    }

    @Override
    protected void round() throws Exception {
        if (scanner.isAnswering()) {
            giveTurns(service::bodies, this::scan);
        }
    }

    private void scan(Asker body) throws Exception {
        for (UUID file : Asking.as(body, service::waiting)) {
            Scan said = scanner.scan(Asking.as(body, () -> service.content(file)));
            Asking.as(body, () -> {
                service.judge(file, said);
                return said;
            });
        }
    }
}
