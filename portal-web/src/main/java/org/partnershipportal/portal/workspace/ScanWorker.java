package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.attachment.Scan;
import org.partnershipportal.attachment.ScanService;
import org.partnershipportal.attachment.Scanner;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** Lets the scanner look every minute at the files for which it did not answer when they came. */
@ApplicationScoped
public class ScanWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(ScanWorker.class.getName());
    private static final String JOB = "system:scan";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Inject
    ScanService service;

    @Inject
    Scanner scanner;

    public ScanWorker() {
        super(Duration.ofMinutes(1), "Files were not scanned");
    }

    @Override
    protected void round() throws Exception {
        if (scanner.isAnswering()) {
            Asking.as(READER, service::bodies).forEach(this::scan);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies are looked after all the same
    private void scan(UUID body) {
        Asker asker = Asker.member(body, JOB);
        try {
            for (UUID file : Asking.as(asker, service::waiting)) {
                Scan said = scanner.scan(Asking.as(asker, () -> service.content(file)));
                Asking.as(asker, () -> {
                    service.judge(file, said);
                    return said;
                });
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The files of " + body + " were not scanned in this round", e);
        }
    }
}
