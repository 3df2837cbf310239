package gym.sorespot;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms; see the decision notes. */
@AnalyzeClasses(packages = "gym.sorespot", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "gym.sorespot";
    private static final String STRENGTH = ROOT + ".strength";

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("gym.sorespot.(**)")
            .should()
            .beFreeOfCycles()
            .because("a circle is one big room with walls drawn on the floor");

    @ArchTest
    static final ArchRule HOST_KNOWS_NO_EXERCISE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".kiosk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STRENGTH + "..")
            .because("the strength plugin is one plugin of many");

    @ArchTest
    static final ArchRule PLUGIN_SEES_ONLY_THE_PLUGIN_DOOR = noClasses()
            .that()
            .resideInAPackage(STRENGTH + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".kiosk..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(ROOT + ".kiosk.plugin"))))
            .because("somebody else's kiosk has to be able to carry our plugin");

    @ArchTest
    static final ArchRule TOUCH_IS_BELOW = noClasses()
            .that()
            .resideInAPackage(ROOT + ".touch..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".kiosk..", STRENGTH + ".."))
            .because("widgets serve host and plugins alike");

    @ArchTest
    static final ArchRule READING_IS_THE_GROUND = noClasses()
            .that()
            .resideInAPackage(ROOT + ".reading..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".kiosk..", ROOT + ".touch..", STRENGTH + ".."))
            .because("host and plugins read their files in the same way");

    @ArchTest
    static final ArchRule SECRETS_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage(ROOT + ".secret..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    ROOT + ".kiosk..", ROOT + ".touch..", STRENGTH + "..", "javax.swing..", "java.awt..", "java.sql.."))
            .because("staff and members have their PINs kept in the same way, wherever their names are kept");

    @ArchTest
    static final ArchRule ENGINE_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".reading..",
                    STRENGTH + ".body..",
                    STRENGTH + ".catalogue..",
                    STRENGTH + ".gym..",
                    STRENGTH + ".session..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.swing..", "java.awt..", "java.sql..", "javax.sql.."))
            .because("the engine serves screens, paper and command line and is tested without a display");

    @ArchTest
    static final ArchRule ONLY_HISTORY_SEES_JDBC = noClasses()
            .that()
            .resideOutsideOfPackage(STRENGTH + ".history..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.derby.."))
            .because("another database has to be able to come in by one door");

    @ArchTest
    static final ArchRule ONLY_THE_CELLAR_SEES_DERBY = noClasses()
            .that()
            .resideOutsideOfPackage(STRENGTH + ".history.derby..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.derby.."))
            .because("Derby was retired by its project and will be replaced one day");

    @ArchTest
    static final ArchRule ROOMS_IN_ORDER = com.tngtech.archunit.library.Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("member")
            .definedBy(STRENGTH + ".member..")
            .layer("staff")
            .definedBy(STRENGTH + ".staff..")
            .layer("sheet")
            .definedBy(STRENGTH + ".sheet..")
            .layer("figure")
            .definedBy(STRENGTH + ".figure..")
            .layer("session")
            .definedBy(STRENGTH + ".session..")
            .layer("catalogue")
            .definedBy(STRENGTH + ".catalogue..")
            .layer("history")
            .definedBy(STRENGTH + ".history..")
            .layer("gym")
            .definedBy(STRENGTH + ".gym..")
            .layer("body")
            .definedBy(STRENGTH + ".body..")
            .layer("reading")
            .definedBy(ROOT + ".reading..")
            .whereLayer("member")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("staff")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("sheet")
            .mayOnlyBeAccessedByLayers("member", "staff")
            .whereLayer("figure")
            .mayOnlyBeAccessedByLayers("member", "staff", "sheet")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("member", "staff", "sheet")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("member", "staff", "sheet", "figure", "session")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("member", "staff", "sheet", "session")
            .whereLayer("gym")
            .mayOnlyBeAccessedByLayers("member", "staff", "sheet", "session")
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("java.."))
            .because("arrows run one way: screens, sheet, session, catalogue and history, body");
}
