package org.partnershipportal.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version was built. */
final class PortalVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = PortalVersion.class.getResourceAsStream("/versions.properties")) {
            versions.load(in);
        }
        return new String[] {"Partnership Portal " + versions.getProperty("portal")};
    }
}
