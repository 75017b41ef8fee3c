package vn.haiphong.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.ui.DayField;

/** Holds the house to STYLE.md. */
class ArchitectureTest {

    private static final String ROOT = "vn.haiphong.thidua";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Its page starts the client at once, and the security chain must name it. */
    private static final String SIGN_IN_PAGE = "LoginView";

    /** Plans that a city adds lie as files in the folder {@code campaigns}; their reader may open them, nobody else there. */
    private static final String READER_OF_PLANS = "CampaignLoader";

    private static final Set<String> DISK = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.nio.file.Files");

    private static final DescribedPredicate<JavaClass> ENTITY =
            describe("an entity", type -> type.isAnnotatedWith(Entity.class));
    private static final DescribedPredicate<JavaClass> SERVICE =
            describe("a service", type -> type.isAnnotatedWith(Service.class));

    @Test
    void theRoomCardsAreTrue() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void theRootHoldsNothingButTheApplication() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .haveSimpleName("Application")
                .check(HOUSE);
    }

    @Test
    void everyRoomHasItsLevel() throws IOException {
        var levels = levels();

        classes()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should(be("in a room that section 2 of STYLE.md names", type -> levels.containsKey(room(type))))
                .check(HOUSE);
    }

    @Test
    void roomsLeanOnlyDownward() throws IOException {
        var levels = levels();

        classes()
                .should(lean("only on rooms of a lower level", (from, to) -> {
                    var sameRoom = room(from).equals(room(to));
                    // Components may use plain values, never the other way round.
                    var valuesForComponents = room(from).equals("ui") && room(to).equals("shared");
                    return sameRoom
                            || valuesForComponents
                            || levels.getOrDefault(room(to), 9) < levels.getOrDefault(room(from), 0);
                }))
                .check(HOUSE);
    }

    @Test
    void nobodyImportsTheViewsOfAnotherRoom() {
        classes()
                .should(lean(
                        "on no views of another room", (from, to) -> room(from).equals(room(to)) || !isFace(to)))
                .check(HOUSE);
    }

    @Test
    void onlySearchKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(HOUSE);
    }

    @Test
    void onlyTheVaultTouchesTheDisk() {
        noClasses()
                .that(resideInAnyPackage(ROOT + ".file..", ROOT + ".search..", ROOT + ".ops..")
                        .or(belongToAnyOf(PortalHome.class))
                        .or(describe("reads plans", type -> type.getSimpleName().equals(READER_OF_PLANS)))
                        .negate()
                        .as("do not own a folder"))
                .should()
                .dependOnClassesThat(describe("touch the disk", type -> DISK.contains(type.getName())))
                .check(HOUSE);
    }

    @Test
    void entitiesRepositoriesAndControllersStayInTheirPackage() {
        classes()
                .that(ENTITY.or(assignableTo(Repository.class))
                        .or(describe(
                                "a controller",
                                type -> type.isMetaAnnotatedWith(Controller.class)
                                        || type.isAnnotatedWith(Controller.class))))
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void viewsStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and()
                .doNotHaveSimpleName(SIGN_IN_PAGE)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void servicesReturnFinishedThings() {
        methods()
                .that()
                .areDeclaredInClassesThat(SERVICE)
                .and()
                .arePublic()
                .should(returnNone("entities", ENTITY))
                .andShould(returnNone("streams", assignableTo(BaseStream.class)))
                .andShould(returnNone("parts of views", resideInAPackage("com.vaadin..")))
                .check(HOUSE);
    }

    @Test
    void namesSayTheJob() {
        classes()
                .should(be(
                        "named after their job",
                        type -> !type.getSimpleName()
                                .matches("(Base|Common)([A-Z].*)?|.*(Utils?|Helper|Manager|Impl|D[Tt][Oo]|Data)")))
                .check(HOUSE);
    }

    @Test
    void namesAreUniqueAcrossTheHouse() {
        var twice = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName))
                .values()
                .stream()
                .filter(types -> types.size() > 1);

        assertThat(twice).isEmpty();
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".shared..")
                .should()
                .accessTargetWhere(
                        describe("tells the time without the portal's clock", ArchitectureTest::tellsTheTime))
                .check(HOUSE);
    }

    @Test
    void daysAreChosenInTheFieldOfTheHouse() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DayField.class.getName())
                .should()
                .callConstructorWhere(describe(
                        "of a calendar that speaks English",
                        call -> call.getTargetOwner().isEquivalentTo(DatePicker.class)))
                .check(HOUSE);
    }

    @Test
    void sitesAreBuiltOfPlainHtml() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..site..")
                .and()
                .doNotHaveSimpleName(SIGN_IN_PAGE)
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.flow.component..")
                        .and(resideInAnyPackage(
                                        "com.vaadin.flow.component",
                                        "com.vaadin.flow.component.html..",
                                        "com.vaadin.flow.component.dependency..",
                                        "com.vaadin.flow.component.page..")
                                .negate())
                        .as("web components of Vaadin"))
                .check(HOUSE);
    }

    /** The rooms and their levels, as section 2 of STYLE.md draws them. */
    private static Map<String, Integer> levels() throws IOException {
        var levels = new TreeMap<String, Integer>();
        var line = Pattern.compile("(\\d)((?: {2,3}[a-z]+)+)(?: {4,}.*)?");
        for (var drawn : Files.readAllLines(Path.of("STYLE.md"))) {
            var match = line.matcher(drawn);
            if (!match.matches()) continue;
            for (var room : match.group(2).strip().split(" +")) levels.put(room, Integer.valueOf(match.group(1)));
        }
        return levels;
    }

    /** The folder right below the root; empty for the application itself. */
    private static String room(JavaClass type) {
        var below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }

    private static boolean isFace(JavaClass type) {
        return type.getPackageName().matches(Pattern.quote(ROOT) + "\\.\\w+\\.(admin|site)(\\..*)?");
    }

    private static boolean tellsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (owner.isEquivalentTo(Clock.class)) return access.getName().startsWith("system");
        if (owner.isEquivalentTo(System.class)) return access.getName().equals("currentTimeMillis");
        return owner.getPackageName().equals("java.time")
                && access.getName().equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should be " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> lean(String how, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("lean " + how) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (room(from).isEmpty()) return;
                for (var leaning : from.getDirectDependenciesFromSelf()) {
                    var to = leaning.getTargetClass().getBaseComponentType();
                    if (!to.getPackageName().startsWith(ROOT + ".")) continue;
                    events.add(new SimpleConditionEvent(from, allowed.test(from, to), leaning.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> returnNone(String what, DescribedPredicate<? super JavaClass> unwanted) {
        return new ArchCondition<>("return no " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> returned = method.getReturnType().getAllInvolvedRawTypes();
                events.add(new SimpleConditionEvent(
                        method, returned.stream().noneMatch(unwanted), method.getFullName() + " returns " + what));
            }
        };
    }
}
