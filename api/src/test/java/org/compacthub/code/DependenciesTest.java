package org.compacthub.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.compacthub.code", importOptions = DoNotIncludeTests.class)
class DependenciesTest {

    @ArchTest
    static final ArchRule the_rules_know_only_the_jdk_and_the_yaml_reader = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.compacthub.code",
                    "java.io..",
                    "java.lang..",
                    "java.nio..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule the_rules_read_no_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class);
}
