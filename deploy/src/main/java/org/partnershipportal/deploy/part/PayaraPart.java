package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payara Micro with both applications, on loopback only. Secrets reach it by its environment, never its arguments. */
public final class PayaraPart implements Part {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";
    private static final String COMPRESSION = "set configs.config.server-config.network-config.protocols"
            + ".protocol.http-listener.http.compression=on\n";
    /** So that an address of ten thousand characters reaches the application, which says that it is too long. */
    private static final String LONG_ADDRESSES = "set configs.config.server-config.network-config.protocols"
            + ".protocol.http-listener.http.header-buffer-length-bytes=32768\n";

    private final DataFolder data;
    private final Children children;
    private final Ports ports;
    private final Artifacts artifacts;
    private final Map<String, String> environment;
    private final ServerOptions server;
    private volatile @Nullable Child child;

    PayaraPart(DataFolder data, Children children, WholeOptions options, Map<String, String> environment) {
        this.data = data;
        this.children = children;
        this.ports = options.ports();
        this.artifacts = options.artifacts();
        this.server = options.server();
        this.environment = environment;
    }

    @Override
    public String name() {
        return "Payara Micro";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        launch();
        awaitReady();
    }

    /** Starts the process without waiting for the applications. */
    void launch() throws IOException {
        Path root = data.path("payara");
        Folders.delete(root);
        Files.createDirectories(root.resolve("tmp"));
        Path preboot = Files.writeString(root.resolve("preboot.txt"), LISTENER + COMPRESSION + LONG_ADDRESSES);
        List<String> temporary = List.of("-Djava.io.tmpdir=" + root.resolve("tmp"));
        List<String> arguments = List.of(
                "-jar",
                artifacts.payara().toString(),
                "--rootdir",
                root.resolve("root").toString(),
                "--prebootcommandfile",
                preboot.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(ports.http()),
                "--deploy",
                artifacts.portal().toString(),
                "--deploy",
                artifacts.admin().toString());
        List<String> command = JavaCommand.of(server.java(), temporary, arguments, more());
        child = children.start("payara", command, environment);
    }

    private List<String> more() {
        return server.more().stream()
                .flatMap(application -> Stream.of("--deploy", application.toString()))
                .toList();
    }

    /** Waits until the server says that both applications are ready. */
    void awaitReady() throws InterruptedException {
        Child running = child;
        if (running != null) {
            URI ready = URI.create("http://127.0.0.1:" + ports.http() + "/health/ready");
            Readiness.await(running, LIMIT, () -> isReady(running, ready));
        }
    }

    /** Waits until the server has both applications, ready or not. */
    void awaitDeployed() throws InterruptedException {
        Child running = child;
        if (running != null) {
            Readiness.await(running, LIMIT, () -> isDeployed(running));
        }
    }

    private static boolean isReady(Child payara, URI ready) throws IOException, InterruptedException {
        return isDeployed(payara) && Http.answers(ready);
    }

    private static boolean isDeployed(Child payara) throws IOException {
        PayaraWords words = new PayaraWords(payara.words());
        if (!words.tellsOfStart()) {
            return false;
        }
        words.requireDeployed(List.of("ROOT", "admin"));
        return true;
    }

    @Override
    public void stop() {
        Child running = child;
        if (running != null) {
            running.stop();
            child = null;
        }
    }
}
