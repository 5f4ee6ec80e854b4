package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What libraries in the launcher itself log goes to a file: the screen is for the person at the keyboard. */
public final class LauncherLog {
    private static final Logger ROOT = Logger.getLogger("");

    private LauncherLog() {}

    /** Adds to the file from now on. */
    public static void writeTo(Path file) throws IOException {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
            handler.close();
        }
        Handler handler = new FileHandler(file.toString(), true);
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.INFO);
        ROOT.addHandler(handler);
    }
}
