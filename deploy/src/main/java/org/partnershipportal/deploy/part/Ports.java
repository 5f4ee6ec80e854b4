package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The five neighbouring ports of a whole, all on loopback; only the first is chosen. */
public record Ports(int http) {
    private static final int LAST = 65535 - 4;

    public Ports {
        if (http < 1024 || http > LAST) {
            throw new LaunchFailure("The port must lie between 1024 and " + LAST + ", not " + http + ".");
        }
    }

    public int keycloak() {
        return http + 1;
    }

    public int mailPage() {
        return http + 2;
    }

    public int postgres() {
        return http + 3;
    }

    public int smtp() {
        return http + 4;
    }

    /** @throws LaunchFailure naming every port of ours that somebody else listens on */
    void requireFree() {
        String taken = named().entrySet().stream()
                .filter(port -> !isFree(port.getKey()))
                .map(port -> port.getKey() + " (" + port.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new LaunchFailure("In use by another program: port " + taken
                    + ". Stop that program, or choose other ports, for instance: ./portal run --port "
                    + (http + 100 > LAST ? 8080 : http + 100));
        }
    }

    private Map<Integer, String> named() {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(http, "the portal");
        names.put(keycloak(), "Keycloak");
        names.put(mailPage(), "the mail page");
        names.put(postgres(), "PostgreSQL");
        names.put(smtp(), "mail");
        return names;
    }

    /** Whether a program of this machine listens on the port. */
    static boolean answers(int port) {
        return !isFree(port);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
