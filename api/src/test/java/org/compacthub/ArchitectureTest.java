package org.compacthub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows between features run one way, and what must stay out of the domain stays out of it. */
@AnalyzeClasses(packages = "org.compacthub", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_know_each_other_in_one_direction_only =
            slices().matching("org.compacthub.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_every_feature_stands_on_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage("..caller..", "..http..", "..id..", "..limit..", "..problem..", "..store..", "..time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.compacthub.account..",
                    "org.compacthub.audit..",
                    "org.compacthub.code..",
                    "org.compacthub.consultation..",
                    "org.compacthub.organisation..");

    @ArchTest
    static final ArchRule sql_is_written_in_the_store_and_in_the_features_rows_alone = noClasses()
            .that()
            .resideInAnyPackage("org.compacthub.account..", "org.compacthub.organisation..")
            .and()
            .haveSimpleNameNotEndingWith("Rows")
            .and()
            .doNotHaveSimpleName("SignInTries")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");
}
