package org.symbiograph.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What needs which role. Reading needs none; writing needs one, wherever it is. */
@Component
class AccessRules implements AuthorizationManager<RequestAuthorizationContext> {

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private static final Set<HttpMethod> WRITING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
			HttpMethod.DELETE);

	private static final Set<HttpMethod> ASKING = Set.of(HttpMethod.POST);

	/** The first that fits counts. */
	private static final List<Rule> RULES = List.of(rule(READING, "/api/v1/me", Role.READER),
			rule(READING, "/**", null), rule(ASKING, "/api/v1/matches", null),
			rule(ASKING, "/api/v1/precedents/batch", null), rule(ASKING, "/api/v1/companies/network", null),
			rule(ASKING, "/api/v1/reconcile/**", null), rule(ASKING, "/reconcile/**", null),
			rule(Set.of(HttpMethod.DELETE), "/api/v1/imports/**", Role.ADMIN),
			rule(WRITING, "/api/v1/releases/**", Role.ADMIN));

	private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);

	private final RoleHierarchy hierarchy;

	AccessRules(RoleHierarchy hierarchy) {
		this.hierarchy = hierarchy;
	}

	/** The role that a request needs; none if everybody may. */
	Optional<Role> needed(HttpMethod method, PathContainer path) {
		for (Rule rule : RULES) {
			if (rule.methods().contains(method) && rule.path().matches(path)) {
				return Optional.ofNullable(rule.role());
			}
		}
		return Optional.of(Role.EDITOR);
	}

	/** The role that a request needs; none if everybody may. */
	Optional<Role> needed(HttpServletRequest request) {
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		return needed(HttpMethod.valueOf(request.getMethod()), path);
	}

	@Override
	public @Nullable AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext context) {
		Optional<Role> role = needed(context.getRequest());
		return role.isEmpty() ? GRANTED : who(role.get()).authorize(who, context);
	}

	private AuthorizationManager<RequestAuthorizationContext> who(Role role) {
		AuthorityAuthorizationManager<RequestAuthorizationContext> manager = AuthorityAuthorizationManager
			.hasAuthority(role.getAuthority());
		manager.setRoleHierarchy(this.hierarchy);
		return manager;
	}

	private static Rule rule(Set<HttpMethod> methods, String path, @Nullable Role role) {
		return new Rule(methods, PathPatternParser.defaultInstance.parse(path), role);
	}

	/**
	 * What some requests need.
	 *
	 * @param methods what they do
	 * @param path to what
	 * @param role who may; nothing if everybody may
	 */
	private record Rule(Set<HttpMethod> methods, PathPattern path, @Nullable Role role) {

	}

}
