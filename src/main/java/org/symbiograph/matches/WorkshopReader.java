package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeParameters;
import org.symbiograph.codes.Scheme;
import org.symbiograph.matches.Workshop.Given;
import org.symbiograph.matches.Workshop.Participant;
import org.symbiograph.matches.Workshop.Wanted;
import org.symbiograph.web.InvalidRequest;

import org.springframework.stereotype.Component;

import static org.symbiograph.web.BodyParts.given;
import static org.symbiograph.web.BodyParts.list;
import static org.symbiograph.web.BodyParts.text;
import static org.symbiograph.web.BodyParts.texts;

/** Understands what companies give and want; what it cannot understand it refuses. */
@Component
class WorkshopReader {

	private static final int COMPANIES = 500;

	private static final int CANDIDATES = 20_000;

	private final CodeParameters codes;

	WorkshopReader(CodeParameters codes) {
		this.codes = codes;
	}

	Candidates read(Workshop workshop) {
		List<Participant> companies = list(workshop.companies());
		if (companies.isEmpty() || companies.size() > COMPANIES) {
			throw new InvalidRequest("companies",
					"takes 1 to %d companies; divide them by region or by kind of stream".formatted(COMPANIES), null);
		}
		Candidates candidates = new Candidates(new ArrayList<>(), new ArrayList<>());
		Set<String> known = new HashSet<>();
		for (int i = 0; i < companies.size(); i++) {
			String path = "companies[%d]".formatted(i);
			Participant company = given(path, companies.get(i));
			String id = text(path + ".id", company.id());
			if (!known.add(id)) {
				throw new InvalidRequest(path + ".id", "is the id of another company too", id);
			}
			read(path, id, company, candidates);
		}
		return checked(candidates);
	}

	private void read(String path, String id, Participant company, Candidates candidates) {
		List<String> sectors = codes(Scheme.NACE, path + ".nace", company.nace());
		List<Given> gives = list(company.gives());
		for (int i = 0; i < gives.size(); i++) {
			String at = "%s.gives[%d]".formatted(path, i);
			Given give = given(at, gives.get(i));
			candidates.gives()
				.add(new Give(id, sectors, text(at + ".name", give.name()), codes(Scheme.EWC, at + ".ewc", give.ewc()),
						codes(Scheme.CPA, at + ".cpa", give.cpa())));
		}
		List<Wanted> wants = list(company.wants());
		for (int i = 0; i < wants.size(); i++) {
			String at = "%s.wants[%d]".formatted(path, i);
			Wanted want = given(at, wants.get(i));
			candidates.wants()
				.add(new Want(id, sectors, text(at + ".name", want.name()),
						codes(Scheme.CPA, at + ".cpa", want.cpa())));
		}
	}

	private static Candidates checked(Candidates candidates) {
		int gives = candidates.gives().size();
		int wants = candidates.wants().size();
		if (gives == 0 || wants == 0) {
			throw new InvalidRequest("companies",
					"there is nothing to match: no company has %s".formatted((gives == 0) ? "gives" : "wants"), null);
		}
		if ((long) gives * wants > CANDIDATES) {
			throw new InvalidRequest("companies",
					"%d gives and %d wants are more than %d pairs; send part of the wants with all gives, and then the next part"
						.formatted(gives, wants, CANDIDATES),
					null);
		}
		return candidates;
	}

	private List<String> codes(Scheme scheme, String field, @Nullable List<@Nullable String> written) {
		return texts(field, "codes", written).stream()
			.map((text) -> this.codes.get(scheme, field, text))
			.map(Code::key)
			.distinct()
			.toList();
	}

}
