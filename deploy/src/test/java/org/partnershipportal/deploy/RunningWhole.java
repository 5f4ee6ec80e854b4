package org.partnershipportal.deploy;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.partnershipportal.deploy.part.Artifacts;
import org.partnershipportal.deploy.part.FreePorts;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.deploy.part.Ports;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.deploy.part.WholeOptions;
import org.slf4j.LoggerFactory;

/**
 * Gives a test the whole: real PostgreSQL, Keycloak and Payara Micro with the demo partnership, on free ports. There is
 * one for all tests of a process, started by the first that asks and stopped after the last. A test may stop a part
 * and must start it again. {@code -Dwhole.port} chooses the ports of the first process.
 */
public final class RunningWhole implements ParameterResolver {
    static final Path DATA = Path.of("target", "whole-" + FreePorts.PROCESS);

    /** What came of the start; a failed one is not tried again by the next test. */
    private record Start(Whole whole, LaunchFailure failure) implements AutoCloseable {
        @Override
        public void close() {
            whole.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Whole.class;
    }

    @Override
    public Whole resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Start start = context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Whole.class, key -> start(), Start.class);
        if (start.failure() != null) {
            throw start.failure();
        }
        return start.whole();
    }

    private static Start start() {
        Whole whole = Whole.in(options(), LoggerFactory.getLogger(RunningWhole.class)::info);
        try {
            whole.start();
            return new Start(whole, null);
        } catch (LaunchFailure failure) {
            return new Start(whole, failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Start(whole, new LaunchFailure("interrupted", e));
        }
    }

    private static WholeOptions options() {
        Integer chosen = Integer.getInteger("whole.port");
        Ports ports = new Ports(chosen == null || FreePorts.PROCESS > 1 ? FreePorts.base() : chosen);
        Path software = Home.path(".portal", "software");
        return new WholeOptions(ports, DATA, true, software, Artifacts.laidOut(), RunSettings.none());
    }
}
