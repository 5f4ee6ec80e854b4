package org.partnershipportal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What kind of thing a class is, by its name or by what it is annotated with. */
final class Kinds {

    static final String ENTITY = "jakarta.persistence.Entity";

    static final DescribedPredicate<JavaClass> REPOSITORIES = named("Repository");
    static final DescribedPredicate<JavaClass> BACKINGS = named("Backing");
    static final DescribedPredicate<JavaClass> ENTITIES = describe("are entities", Kinds::isEntity);

    /** An entity may be a service of a council, and is no boundary then. */
    static final DescribedPredicate<JavaClass> SERVICES =
            describe("are services", type -> isNamed(type, "Service") && !isEntity(type));

    static final DescribedPredicate<JavaClass> FACES =
            describe("are backings or resources", type -> isNamed(type, "Backing") || isNamed(type, "Resource"));

    private static final Set<String> PERSISTENT =
            Set.of(ENTITY, "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");

    private Kinds() {}

    static boolean isEntity(JavaClass type) {
        return PERSISTENT.stream().anyMatch(type::isAnnotatedWith);
    }

    static boolean isNamed(JavaClass type, String suffix) {
        return outermost(type).getSimpleName().endsWith(suffix);
    }

    static DescribedPredicate<JavaClass> named(String suffix) {
        return describe("are named …" + suffix, type -> isNamed(type, suffix));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Kinds::outermost).orElse(type);
    }
}
