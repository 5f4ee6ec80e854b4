package org.partnershipportal.deploy.matrix;

import org.jspecify.annotations.Nullable;

/**
 * An address of an application.
 *
 * @param path without the application's own beginning, the file's ending, and what follows it
 * @param declared the permission that its page declares; null where there is nothing to declare it
 */
record Route(Application application, String path, @Nullable String declared) {

    /** The two applications, by what they are called in routes.csv, their files, and where they stand. */
    enum Application {
        PORTAL("ROOT.war", ""),
        ADMIN("admin.war", "/admin");

        private final String file;
        private final String context;

        Application(String file, String context) {
            this.file = file;
            this.context = context;
        }

        String file() {
            return file;
        }

        String context() {
            return context;
        }
    }

    String key() {
        return application + " " + path;
    }
}
