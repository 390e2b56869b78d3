package org.symbiograph.matches;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.matches.Matches.Behind;
import org.symbiograph.matches.Matches.Match;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Partners for a workshop, as its organiser asks for them. */
@GraphTest
class MatchesIT {

	private static final String WORKSHOP = """
			{"companies": [
			  {"id": "steelworks", "nace": ["24.10"], "gives": [{"name": "Blast furnace slag", "ewc": "10 02 02"}]},
			  {"id": "power-plant", "nace": "D35.11", "gives": [{"name": "Fly ash", "ewc": ["100102"]}, {"name": "Waste heat"}]},
			  {"id": "brewery", "nace": ["11.05"], "gives": [{"name": "Spent grain", "ewc": 20704}]},
			  {"id": "cement-works", "nace": ["2351"], "wants": [{"name": "Raw material for cement"}]},
			  {"id": "farm", "nace": ["01.41"], "wants": [{"name": "Animal feed"}]},
			  {"id": "greenhouse", "nace": ["01.13"], "wants": [{"name": "Heating"}, {"name": "CO2 for plants"}]}]%s}""";

	private final RestTestClient client;

	@Autowired
	MatchesIT(RestTestClient client) {
		this.client = client;
	}

	@Test
	void findsPartnersForStreamsEveryoneKnows() {
		Matches matches = ask("");

		assertThat(matches.candidates()).isEqualTo(16);
		assertThat(matches.items()).hasSize(16);
		assertThat(matches.items()).extracting(Match::score).isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(best(matches, "Blast furnace slag")).isEqualTo("cement-works");
		assertThat(best(matches, "Spent grain")).isEqualTo("farm");
		assertThat(best(matches, "Waste heat")).isEqualTo("greenhouse");
		assertThat(matches.items()).filteredOn(Match::predicted)
			.extracting(Match::stream)
			.contains("Blast furnace slag", "Spent grain");
		assertThat(matches.items())
			.allMatch((match) -> match.predicted() == (match.score() >= matches.threshold() - 0.00005));
	}

	@Test
	void showsThePrecedentsOfEachMatch() {
		Match slag = ask("").items()
			.stream()
			.filter((match) -> match.stream().equals("Blast furnace slag"))
			.findFirst()
			.orElseThrow();

		assertThat(slag.precedents()).hasSize(3);
		assertThat(slag.precedents().getFirst().because()).anyMatch((why) -> why.contains("same EWC code 10 02 02"))
			.contains("went to NACE 23.51 Manufacture of cement, the receiver's own");
		for (Behind behind : slag.precedents()) {
			this.client.get()
				.uri(behind.href())
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.jsonPath("$.id")
				.isEqualTo(behind.id())
				.jsonPath("$.title")
				.isEqualTo(behind.title());
		}
	}

	@Test
	void learnsNothingFromAPlaceThatIsLeftOut() {
		Matches all = ask("");
		Matches without = ask(", \"excludeCaseStudy\": \"taranto\"");

		assertThat(all.items()).flatExtracting(Match::precedents).extracting(Behind::id).anyMatch(this::isOfTaranto);
		assertThat(without.items()).flatExtracting(Match::precedents)
			.extracting(Behind::id)
			.isNotEmpty()
			.noneMatch(this::isOfTaranto);
		assertThat(without.items()).isNotEqualTo(all.items());
	}

	private boolean isOfTaranto(String exchange) {
		return exchange.startsWith("maestri-1-");
	}

	@Test
	void answersTheSameToTheSameQuestion() {
		assertThat(ask("")).isEqualTo(ask(""));
	}

	@Test
	void predictsFromTheThresholdThatIsAskedFor() {
		assertThat(ask(", \"threshold\": 0").items()).allMatch(Match::predicted);
		assertThat(ask(", \"threshold\": 1").items()).noneMatch(Match::predicted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"companies\": []}|companies|takes 1 to 500 companies", "{}|companies|takes 1 to 500 companies",
			"{\"companies\": [null]}|companies[0]|is missing",
			"{\"companies\": [{\"gives\": []}]}|companies[0].id|is missing",
			"{\"companies\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}|companies[1].id|is the id of another company too",
			"{\"companies\": [{\"id\": \"a\", \"gives\": [{\"name\": \"x\"}]}]}|companies|there is nothing to match: no company has wants",
			"{\"companies\": [{\"id\": \"a\", \"wants\": [{\"name\": \"x\"}]}]}|companies|there is nothing to match: no company has gives",
			"{\"companies\": [{\"id\": \"a\", \"gives\": [{\"name\": \" \"}]}]}|companies[0].gives[0].name|is missing",
			"{\"companies\": [{\"id\": \"a\", \"gives\": [{\"name\": \"x\", \"ewc\": \"99 99 99\"}]}]}|companies[0].gives[0].ewc|There is no EWC code 99 99 99; nearest:",
			"{\"companies\": [{\"id\": \"a\", \"nace\": \"24.99\"}]}|companies[0].nace|There is no NACE code 24.99; nearest:",
			"{\"companies\": [{\"id\": \"a\", \"wants\": [{\"name\": \"x\", \"cpa\": [\"?\"]}]}]}|companies[0].wants[0].cpa|There is no CPA code ?",
			"{\"companies\": [{\"id\": \"a\", \"wants\": [{\"name\": \"x\", \"ewc\": \"?\"}]}]}|companies[0].wants[0].ewc|is no field here; there are: cpa, name",
			"{\"companies\": [], \"threshold\": 2}|threshold|is a score from 0 to 1",
			"{\"companies\": \"x\"}|companies|is not what is expected here" })
	void refusesWhatItCannotUnderstand(String body, String field, String message) {
		refused(body, field, message);
	}

	@Test
	void refusesACaseStudyThereIsNot() {
		refused(WORKSHOP.formatted(", \"excludeCaseStudy\": \"tarento\""), "excludeCaseStudy", "nearest: taranto");
	}

	@Test
	void refusesTextThatIsLongerThanAnyName() {
		refused("{\"companies\": [{\"id\": \"a\", \"gives\": [{\"name\": \"%s\"}]}]}".formatted("x".repeat(501)),
				"companies[0].gives[0].name", "is longer than 500 characters");
	}

	@Test
	void saysHowToDivideAWorkshopThatIsTooLarge() {
		String many = IntStream.range(0, 150)
			.mapToObj((i) -> "{\"name\": \"stream %d\"}".formatted(i))
			.collect(Collectors.joining(",", "[", "]"));

		refused("{\"companies\": [{\"id\": \"a\", \"gives\": %s, \"wants\": %s}]}".formatted(many, many), "companies",
				"150 gives and 150 wants are more than 20000 pairs; send part of the wants with all gives");
	}

	private void refused(String body, String field, String message) {
		post(body).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value(String.class, (text) -> assertThat(text).contains(message));
	}

	private static String best(Matches matches, String stream) {
		return matches.items()
			.stream()
			.filter((match) -> match.stream().equals(stream))
			.findFirst()
			.orElseThrow()
			.receiver();
	}

	private Matches ask(String more) {
		byte[] answer = post(WORKSHOP.formatted(more)).expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		return JsonMapper.shared().readValue(answer, Matches.class);
	}

	private ResponseSpec post(String body) {
		return this.client.post().uri("/api/v1/matches").contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

}
