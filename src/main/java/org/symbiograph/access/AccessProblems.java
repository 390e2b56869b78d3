package org.symbiograph.access;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Tells whom we do not let in why, which role is needed, and how to show that one has it.
 */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String REALM = " realm=\"Symbiograph\"";

	private static final String WAYS = "send a key in the header X-API-Key or as bearer token, or a user and a "
			+ "password by HTTP Basic";

	private final AccessRules rules;

	private final Problems problems;

	AccessProblems(AccessRules rules, Problems problems) {
		this.rules = rules;
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (failure instanceof TooManyAttempts attempts) {
			long seconds = Math.max(1, attempts.remaining().toSeconds() + 1);
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			this.problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, header(request),
					"Too many wrong passwords or keys came from this address: try again in %d seconds"
						.formatted(seconds));
		}
		else if (failure instanceof AuthenticationServiceException) {
			this.problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, header(request),
					"The issuer of tokens does not answer, so that this one cannot be checked: try again later");
		}
		else {
			challenge(request, response, failure);
			this.problems.write(request, response, HttpStatus.UNAUTHORIZED, header(request), explain(request, failure));
		}
	}

	/**
	 * A browser is not invited to ask for a password, since it would send that along with
	 * what other sites make it ask.
	 */
	private static void challenge(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) {
		String error = (failure instanceof OAuth2AuthenticationException) ? ", error=\"invalid_token\"" : "";
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + REALM + error);
		if (request.getHeader(CrossSiteWrites.SITE) == null) {
			response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic" + REALM + ", charset=\"UTF-8\"");
		}
	}

	private String explain(HttpServletRequest request, AuthenticationException failure) {
		if (failure instanceof OAuth2AuthenticationException) {
			return "This token is not valid here, or not any more: get a new one from its issuer";
		}
		String needed = this.rules.needed(request)
			.map((role) -> "this needs the role %s: %s".formatted(role.id(), WAYS))
			.orElse("this needs no credentials: leave them out");
		return (failure instanceof BadCredentialsException) ? failure.getMessage() + "; " + needed
				: "T" + needed.substring(1);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		String needed = this.rules.needed(request).map(Role::id).orElse("none");
		String has = Optional.ofNullable(request.getUserPrincipal())
			.map((who) -> who.getName() + " has " + roles(request))
			.orElse("nobody is known");
		this.problems.write(request, response, HttpStatus.FORBIDDEN, header(request),
				"This needs the role %s; %s".formatted(needed, has));
	}

	private static String roles(HttpServletRequest request) {
		return Arrays.stream(Role.values())
			.filter((role) -> request.isUserInRole(role.name()))
			.map(Role::id)
			.collect(Collectors.joining(", "));
	}

	private static String header(HttpServletRequest request) {
		return (request.getHeader(KeyReader.HEADER) != null) ? KeyReader.HEADER : HttpHeaders.AUTHORIZATION;
	}

}
