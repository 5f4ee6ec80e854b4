package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.partnershipportal.settings.Setting;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the portal's database is, for work of the partnership's administration from the command line.
 *
 * @param url JDBC address
 * @param user the login of the administrators' application
 */
public record AdminDatabase(String url, String user, String password) {
    /** Connections to it. */
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("portal import");
        return source;
    }

    /**
     * The outside database of the settings, or that of the run that keeps its data in the folder.
     *
     * @param port first port of that run
     * @throws LaunchFailure when neither is there
     */
    public static AdminDatabase find(RunSettings settings, Path data, int port) {
        String user = settings.get(Setting.DB_ADMIN_USER);
        if (settings.has(Setting.DB_URL)) {
            return new AdminDatabase(settings.get(Setting.DB_URL), user, settings.get(Setting.DB_ADMIN_PASSWORD));
        }
        Path secrets = data.resolve("secrets.properties");
        if (!Files.exists(secrets)) {
            throw new LaunchFailure("There is no portal in " + data
                    + ". Start it first with ./portal run, or name an outside database: " + Setting.DB_URL.variable());
        }
        try {
            int postgres = new Ports(port).postgres();
            if (!Ports.answers(postgres)) {
                throw new LaunchFailure("The portal in " + data + " does not run: nothing answers at port " + postgres
                        + ". Start it with ./portal run, or say its first port with --port.");
            }
            String url = "jdbc:postgresql://127.0.0.1:" + postgres + "/" + Bootstrap.PORTAL;
            return new AdminDatabase(url, user, new Secrets(secrets).of("db." + user));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + secrets + ": " + e.getMessage(), e);
        }
    }
}
