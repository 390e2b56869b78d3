package org.symbiograph.imports.companies;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.symbiograph.imports.companies.NamedCompany.CompanySector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Companies look alike by name, country and sector. */
class AlikeFinderTests {

	private static final NamedCompany STEELWORKS = company("a", "Stahlwerk Bous GmbH", "DE", "2410");

	@Test
	void proposesTheSameNameWithoutLegalForm() {
		AlikePair pair = only(STEELWORKS, company("b", "STAHLWERK BOUS", "DE", "2410"));

		assertThat(pair.ids()).containsExactly("a", "b");
		assertThat(pair.score()).isEqualTo(1);
		assertThat(pair.likeness().because()).containsExactly("same name without legal form", "same country",
				"same sector");
	}

	@Test
	void namesTheSlipOfSpelling() {
		AlikePair pair = only(STEELWORKS, company("b", "Stahlwerk Buos", "DE", "2410"),
				company("c", "Stahlwrek Bous", "DE", "2410"));

		assertThat(pair.ids()).containsExactly("a", "c");
		assertThat(pair.likeness().because().getFirst()).startsWith("names alike to 0.9")
			.endsWith(": stahlwerk for stahlwrek");
	}

	@Test
	void lowersTheScoreForEachDifference() {
		assertThat(only(STEELWORKS, company("b", "Stahlwerk Bous", "AT", "2410")).score()).isEqualTo(0.7);
		assertThat(only(STEELWORKS, company("b", "Stahlwerk Bous", "DE", "2420")).score()).isEqualTo(0.95);
		assertThat(only(STEELWORKS, company("b", "Stahlwerk Bous", "DE")).score()).isEqualTo(0.9);
		assertThat(only(STEELWORKS, company("b", "Stahlwerk Bous", "DE", "3511")).score()).isEqualTo(0.8);
		assertThat(only(STEELWORKS, company("b", "Stahlwerk Bous (Werk Nord)", "DE", "2410")).score()).isEqualTo(0.9);
		assertThat(only(company("a", "Power plant (Lubei)", "CN", "3511"),
				company("b", "Power plant (Tiexi)", "CN", "3511"))
			.score()).isEqualTo(0.5);
		assertThat(only(STEELWORKS, company("b", "Stahlwerk Bous", "AT", "3511")).score()).isCloseTo(0.56,
				within(1e-9));
	}

	@Test
	void neverProposesJointPartiesPartnersAndThoseToldApart() {
		assertThat(find(STEELWORKS,
				new NamedCompany("b", "Stahlwerk Bous", List.of(), "DE", List.of(), 1, true, Set.of())))
			.isEmpty();
		assertThat(find(STEELWORKS,
				new NamedCompany("b", "Stahlwerk Bous", List.of(), "DE", List.of(), 1, false, Set.of("a"))))
			.isEmpty();
		assertThat(find(STEELWORKS, company("b", "Stahlwerk Bous and Saarschmiede", "DE", "2410"))).isEmpty();
		assertThat(find(company("a", "Cement plant 1", "DE", "2351"), company("b", "Cement plant 2", "DE", "2351")))
			.isEmpty();
	}

	@Test
	void comparesFormerNamesToo() {
		NamedCompany renamed = new NamedCompany("b", "Saarstahl", List.of("Stahlwerk Bous"), "DE",
				List.of(new CompanySector("2410", "24.10", "")), 1, false, Set.of());

		assertThat(only(STEELWORKS, renamed).score()).isEqualTo(1);
	}

	@Test
	void takesAWordThatManyBearForNoReasonToCompare() {
		Stream<NamedCompany> many = IntStream.range(0, 60)
			.mapToObj(
					(number) -> company("n" + number, "Heizkraftwerk " + Character.toString('a' + number % 26).repeat(6)
							+ Character.toString('a' + number / 26).repeat(6), "DE", "3511"));

		assertThat(find(many.toArray(NamedCompany[]::new))).isEmpty();
	}

	private static NamedCompany company(String id, String name, String country, String... sectors) {
		return new NamedCompany(id, name, List.of(), country,
				Arrays.stream(sectors).map((key) -> new CompanySector(key, key, "")).toList(), 1, false, Set.of());
	}

	private static List<AlikePair> find(NamedCompany... companies) {
		return new AlikeFinder(List.of(companies)).find();
	}

	private static AlikePair only(NamedCompany... companies) {
		return find(companies).getFirst();
	}

}
