package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks before the start whether the disk has room, because servers that run out of it fail obscurely. */
final class FreeSpace {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long FOR_DATA = 300;
    private static final long FOR_SOFTWARE = 400;

    private FreeSpace() {}

    static void require(Path data, Path software) throws IOException {
        require(data, FOR_DATA);
        if (!Files.isDirectory(software)) {
            Files.createDirectories(software);
            require(software, FOR_SOFTWARE);
        }
    }

    /** @param megabytes how much must be free */
    static void require(Path folder, long megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new LaunchFailure("Too little disk space for " + folder + ": " + free + " MB are free and "
                    + megabytes + " MB are needed. Make room, or choose a folder on another disk: --data DIR");
        }
    }
}
