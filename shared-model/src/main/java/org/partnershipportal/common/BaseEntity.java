package org.partnershipportal.common;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** A thing with an identity of its own, made by the application, and a version that rises with each change. */
@MappedSuperclass
public abstract class BaseEntity {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    public UUID getId() {
        return id;
    }

    /** Gives the thing the id under which others already know it; only before it is first stored. */
    protected void setId(UUID id) {
        this.id = id;
    }

    /** 1 when first stored; one more with every change that was stored. */
    public int getVersion() {
        return version;
    }
}
