package org.symbiograph.networks.sectors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.symbiograph.web.HtmlPage;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** What a sector gives and takes, drawn as flows, and the sectors that do so most. */
@HtmlPage
class SectorPage {

	private static final List<String> KINDS = List.of("material", "energy", "water");

	private final SectorQuestions questions;

	private final SectorFlows flows;

	private final SectorProfiles profiles;

	SectorPage(SectorQuestions questions, SectorFlows flows, SectorProfiles profiles) {
		this.questions = questions;
		this.flows = flows;
		this.profiles = profiles;
	}

	@GetMapping("/sectors")
	String sectors(SectorParameters parameters, Model model) {
		SectorQuestion question = this.questions.read(parameters, SectorEnds.any());
		SectorPairs counted = this.flows.count(question);
		model.addAttribute("counted", counted);
		model.addAttribute("sectors", this.flows.summarize(question, counted));
		model.addAttribute("kinds", KINDS);
		model.addAttribute("kindAsked", parameters.kind());
		narrow(question.given(), model);
		return "sectors/sectors";
	}

	@GetMapping("/sectors/{code}")
	String sector(@PathVariable String code, SectorParameters parameters, Model model) {
		SectorProfile profile = this.profiles.describe(this.questions.get(code), parameters);
		model.addAttribute("profile", profile);
		model.addAttribute("kinds", KINDS);
		model.addAttribute("kindAsked", parameters.kind());
		narrow(profile.filter(), model);
		return "sectors/sector";
	}

	/** What narrows the exchanges, to go on with at another address. */
	private static void narrow(Map<String, String> filter, Model model) {
		String query = filter.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + UriUtils.encodeQueryParam(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		model.addAttribute("query", query.isEmpty() ? "" : "?" + query);
		model.addAttribute("filter", query.isEmpty() ? "" : "&" + query);
	}

}
