package org.partnershipportal.portal.isolation;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;
import org.postgresql.Driver;

/** The whole model with a small pool and without a web layer. */
final class IsolationArchive {
    static final int POOL_SIZE = 2;

    private IsolationArchive() {}

    static WebArchive build() {
        return ShrinkWrap.create(WebArchive.class, "isolation.war")
                .addPackage(IsolationArchive.class.getPackage())
                .addClass(Westmark.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(library("model.jar", Asker.class))
                .addAsLibrary(library("driver.jar", Driver.class))
                .addAsLibrary(library("assertj.jar", Assertions.class));
    }

    /** The jar, or in a build of several modules the folder, from which a class comes. */
    private static JavaArchive library(String name, Class<?> type) {
        File origin = new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
        return origin.isDirectory()
                ? ShrinkWrap.create(ExplodedImporter.class, name)
                        .importDirectory(origin, Filters.includeAll())
                        .as(JavaArchive.class)
                : ShrinkWrap.create(ZipImporter.class, name).importFrom(origin).as(JavaArchive.class);
    }
}
