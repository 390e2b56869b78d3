package org.symbiograph.networks;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.DataScienceMissing;
import org.symbiograph.library.Bibliographies;
import org.symbiograph.networks.NetworkAnswers.MeasuresView;
import org.symbiograph.networks.NetworkAnswers.Selected;
import org.symbiograph.web.HtmlPage;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A network drawn and measured, in any of its years. */
@HtmlPage
class NetworkPage {

	private final NetworkDetails details;

	private final NetworkAnswers answers;

	private final Bibliographies bibliographies;

	NetworkPage(NetworkDetails details, NetworkAnswers answers, Bibliographies bibliographies) {
		this.details = details;
		this.answers = answers;
		this.bibliographies = bibliographies;
	}

	@GetMapping("/networks/{id}")
	String network(@PathVariable String id, @Valid NetworkParameters parameters, Model model) {
		Selected selected = this.answers.select(id, parameters);
		ShownNetwork shown = new ShownNetwork(this.details.get(id), selected.graph(), measured(selected));
		model.addAttribute("shown", shown);
		model.addAttribute("citation", this.bibliographies.inWords(shown.inWords()));
		return "networks/network";
	}

	/** Without what measures networks, they are still drawn. */
	private static @Nullable MeasuresView measured(Selected selected) {
		try {
			return selected.measures();
		}
		catch (DataScienceMissing ex) {
			return null;
		}
	}

}
