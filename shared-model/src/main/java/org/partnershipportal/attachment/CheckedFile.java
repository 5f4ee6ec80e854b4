package org.partnershipportal.attachment;

/** A file that was looked at: what kind it is, as what it is kept, and what the scanner says. */
public final class CheckedFile {
    private final String name;
    private final FileKind kind;
    private final byte[] bytes;
    private final Scan scan;

    CheckedFile(String name, FileKind kind, byte[] bytes, Scan scan) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
        this.scan = scan;
    }

    /** The name under which it is kept. */
    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** What is kept. */
    public byte[] bytes() {
        return bytes;
    }

    public Scan scan() {
        return scan;
    }

    public boolean isPhoto() {
        return kind.isPicture();
    }

    public boolean isInfected() {
        return scan == Scan.INFECTED;
    }
}
