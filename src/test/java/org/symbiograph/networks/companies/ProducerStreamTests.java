package org.symbiograph.networks.companies;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.networks.companies.MemberStreams.MemberStream;
import org.symbiograph.precedents.Level;

import static org.assertj.core.api.Assertions.assertThat;

/** When two streams are alike. */
class ProducerStreamTests {

	private static final Code GASES = new Code(Scheme.CPA, "2.1", "201111", "20.11.11", "category", "Gases", Map.of(),
			null, null);

	private static final String HYDROGEN = "1333740";

	private static final String NITROGEN = "7727379";

	@Test
	void oneProductCodeMakesStreamsAlike() {
		assertThat(hydrogen().closest(gas(List.of()))).contains(Level.CODE);
	}

	@Test
	void hydrogenIsNoNitrogenThoughOneProductCodeHoldsBoth() {
		assertThat(hydrogen().closest(gas(List.of(NITROGEN)))).contains(Level.GROUP);
		assertThat(hydrogen().closest(gas(List.of(HYDROGEN)))).contains(Level.CODE);
	}

	private static ProducerStream hydrogen() {
		return ProducerStream.of("Hydrogen", List.of(), List.of(GASES), List.of(Code.ofSubstance(HYDROGEN)), false,
				Set.of());
	}

	private static MemberStream gas(List<String> cas) {
		return new MemberStream("e", "gas", "implemented", List.of(), List.of("20", "201", "2011", "20111", "201111"),
				cas);
	}

}
