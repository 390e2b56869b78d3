package org.symbiograph.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Tells by a key who asks. The key of the local door is never made to wait. */
@Component
class KeyAuthentication implements AuthenticationProvider {

	private final Accounts accounts;

	private final LocalDoor door;

	private final Secrets secrets;

	private final Attempts attempts;

	KeyAuthentication(Accounts accounts, LocalDoor door, Secrets secrets, Attempts attempts) {
		this.accounts = accounts;
		this.door = door;
		this.secrets = secrets;
		this.attempts = attempts;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication given) {
		if (!(given instanceof KeyToken token && token.getDetails() instanceof WebAuthenticationDetails from)) {
			return null;
		}
		String key = token.getCredentials();
		return this.door.find(key)
			.or(() -> this.attempts.attempt(from.getRemoteAddress(), () -> find(key)))
			.orElseThrow(() -> new BadCredentialsException("This key is not known"))
			.authenticated();
	}

	private Optional<Account> find(String key) {
		return this.accounts.keys()
			.stream()
			.filter((account) -> this.secrets.matches(key, account.secret()))
			.findFirst();
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return authentication == KeyToken.class;
	}

}
