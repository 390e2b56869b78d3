package org.symbiograph.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.stereotype.Component;

/** Lets in who has a token of an OAuth2 issuer, if the settings name one. */
@Component
class TokenAccess {

	private final boolean configured;

	private final JwtAuthenticationConverter accounts = new JwtAuthenticationConverter();

	TokenAccess(ObjectProvider<JwtDecoder> decoder, AccessSettings settings,
			@Value("${spring.security.oauth2.resourceserver.jwt.principal-claim-name:sub}") String name) {
		this.configured = decoder.stream().findAny().isPresent();
		this.accounts.setJwtGrantedAuthoritiesConverter(new TokenRoles(settings.rolesClaim()));
		this.accounts.setPrincipalClaimName(name);
	}

	boolean isConfigured() {
		return this.configured;
	}

	void configure(HttpSecurity http, AccessProblems refusals) {
		if (this.configured) {
			http.oauth2ResourceServer((tokens) -> tokens.jwt((jwt) -> jwt.jwtAuthenticationConverter(this.accounts))
				.authenticationEntryPoint(refusals)
				.accessDeniedHandler(refusals)
				.withObjectPostProcessor(answeringFor(refusals)));
		}
	}

	/** An issuer that does not answer is a problem to tell, too. */
	private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringFor(AccessProblems refusals) {
		AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(refusals);
		handler.setRethrowAuthenticationServiceException(false);
		return new ObjectPostProcessor<>() {

			@Override
			public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
				filter.setAuthenticationFailureHandler(handler);
				return filter;
			}

		};
	}

}
