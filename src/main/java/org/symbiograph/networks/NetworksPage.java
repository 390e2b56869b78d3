package org.symbiograph.networks;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.Page;
import org.symbiograph.web.PageLinks;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The networks there are, to choose one. */
@HtmlPage
class NetworksPage {

	private final NetworkList networks;

	NetworksPage(NetworkList networks) {
		this.networks = networks;
	}

	@GetMapping("/networks")
	String networks(NetworkListParameters parameters, @RequestParam(required = false) @Nullable String sort,
			@Valid Paging paging, HttpServletRequest request, Model model) {
		NetworkOrder order = NetworkOrder.of(sort);
		List<NetworkSummary> all = order.sort(this.networks.list(parameters));
		model.addAttribute("networks", new Page<>(paging.part(all), paging.of(all.size())));
		model.addAttribute("asked", parameters);
		model.addAttribute("order", order.id());
		model.addAttribute("links", PageLinks.of(request, NetworkListParameters.class, "sort"));
		return "networks/networks";
	}

}
