package org.symbiograph.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads from a token of the issuer which roles it gives; every token that is valid makes
 * a reader.
 */
class TokenRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

	private final String[] path;

	/**
	 * Creates a reader.
	 * @param claim where a token names the roles, as a list or as words; dots lead into
	 * nested claims
	 */
	TokenRoles(String claim) {
		this.path = claim.split("\\.", -1);
	}

	@Override
	public Collection<GrantedAuthority> convert(Jwt token) {
		Set<Role> roles = EnumSet.of(Role.READER);
		names(claim(token)).map(Role::find).flatMap(Optional::stream).forEach(roles::add);
		return Set.copyOf(roles);
	}

	private @Nullable Object claim(Jwt token) {
		Object found = token.getClaims();
		for (String part : this.path) {
			found = (found instanceof Map<?, ?> claims) ? claims.get(part) : null;
		}
		return found;
	}

	private static Stream<String> names(@Nullable Object claim) {
		return switch (claim) {
			case Collection<?> names -> names.stream().map(String::valueOf);
			case String names -> Arrays.stream(names.split(" ", -1));
			case null, default -> Stream.empty();
		};
	}

}
