package org.symbiograph.access;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * The ways in: a key, a password, a token of an issuer. Each request shows its own; there
 * are no sessions.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	static RoleHierarchy roleHierarchy() {
		return RoleHierarchyImpl.fromHierarchy("%s > %s%n%s > %s".formatted(Role.ADMIN.getAuthority(),
				Role.EDITOR.getAuthority(), Role.EDITOR.getAuthority(), Role.READER.getAuthority()));
	}

	@Bean
	static HttpFirewall firewall() {
		return RejectedRequests.firewall();
	}

	@Bean
	AuthenticationManager authenticationManager(PasswordAuthentication passwords, KeyAuthentication keys) {
		return new ProviderManager(passwords, keys);
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, AuthenticationManager accounts, AccessRules rules,
			AccessProblems refusals, Problems problems, TokenAccess tokens) {
		tokens.configure(http, refusals);
		return http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(BrowserProtection::setHeaders)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.access(rules))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.addFilterBefore(new CrossSiteWrites(rules, problems), BasicAuthenticationFilter.class)
			.addFilterBefore(keyFilter(accounts, refusals, !tokens.isConfigured()), BasicAuthenticationFilter.class)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.build();
	}

	private static AuthenticationFilter keyFilter(AuthenticationManager accounts, AccessProblems refusals,
			boolean bearer) {
		AuthenticationFilter filter = new AuthenticationFilter(accounts, new KeyReader(bearer));
		filter.setSuccessHandler((request, response, who) -> {
		});
		filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(refusals));
		return filter;
	}

}
