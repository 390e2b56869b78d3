package org.symbiograph;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.Statements;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** The structure that the packages promise. */
class ArchitectureTests {

	private static final JavaClasses service = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.symbiograph");

	@Test
	void featuresLookAtEachOtherWithoutCyclesAndOnlyAtWhatIsPublic() {
		ApplicationModules modules = ApplicationModules.of(SymbiographApplication.class);

		modules.verify();

		assertThat(modules.stream().map((module) -> module.getIdentifier().toString())).containsExactlyInAnyOrder(
				"access", "codes", "command", "graph", "imports", "library", "matches", "networks", "precedents",
				"reconciliation", "web");
	}

	@Test
	void onlyTheGraphPackageKnowsTheServer() {
		noClasses().that()
			.resideOutsideOfPackage("org.symbiograph.graph..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.configuration..", "org.neo4j.kernel..",
					"org.neo4j.graphdb..", "org.neo4j.driver..", "ac.simons..")
			.check(service);
	}

	@Test
	void questionsAreReadTransactions() {
		Set<String> askers = service.stream()
			.filter((type) -> !type.getPackageName().matches("org\\.symbiograph\\.(graph|imports)"))
			.filter((type) -> type.getFields()
				.stream()
				.anyMatch((field) -> field.getRawType().isEquivalentTo(Statements.class)))
			.peek((type) -> assertThat(type.isAnnotatedWith(Transactional.class)
					&& type.getAnnotationOfType(Transactional.class).readOnly())
				.as(type.getName())
				.isTrue())
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toSet());

		assertThat(askers).contains("CodeQueries", "ExchangeQueries", "CountedPrecedents");
	}

	@Test
	void internalIdsOfTheGraphAreNotUsed() {
		noClasses().should()
			.callMethod("org.neo4j.cypherdsl.core.Cypher", "elementId", "org.neo4j.cypherdsl.core.Node")
			.check(service);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate().check(service);
	}

	@Test
	void everyPackageSaysWhatMayBeNull() {
		service.stream()
			.map((type) -> type.getPackage())
			.distinct()
			.forEach((type) -> assertThat(type.isAnnotatedWith(NullMarked.class)).as(type.getName()).isTrue());
	}

	@Test
	void dependenciesComeThroughConstructorsAndWordsThroughTheLog() {
		NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(service);
		NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(service);
	}

}
