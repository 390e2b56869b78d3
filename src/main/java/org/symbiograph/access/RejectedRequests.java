package org.symbiograph.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Refuses addresses that could be read in two ways, one of which gets round a rule.
 */
@Component
class RejectedRequests implements RequestRejectedHandler {

	private final Problems problems;

	RejectedRequests(Problems problems) {
		this.problems = problems;
	}

	/** Headers and parameters are the business of those who read them. */
	static HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		return firewall;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
			throws IOException {
		this.problems.write(request, response, HttpStatus.BAD_REQUEST, "address",
				"This address or method is not taken: an address has no // and no ; \\ % or control character in it, "
						+ "even encoded");
	}

}
