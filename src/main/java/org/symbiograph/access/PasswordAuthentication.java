package org.symbiograph.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Tells by a name and its password who asks. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

	private final Accounts accounts;

	private final GeneratedAccount generated;

	private final Secrets secrets;

	private final Attempts attempts;

	PasswordAuthentication(Accounts accounts, GeneratedAccount generated, Secrets secrets, Attempts attempts) {
		this.accounts = accounts;
		this.generated = generated;
		this.secrets = secrets;
		this.attempts = attempts;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication given) {
		if (!(given.getDetails() instanceof WebAuthenticationDetails from)) {
			return null;
		}
		return this.attempts
			.attempt(from.getRemoteAddress(), () -> find(given.getName(), String.valueOf(given.getCredentials())))
			.orElseThrow(() -> new BadCredentialsException("The user or the password is wrong"))
			.authenticated();
	}

	private Optional<Account> find(String name, String password) {
		return this.accounts.findUser(name)
			.or(() -> this.generated.find(name))
			.filter((account) -> this.secrets.matches(password, account.secret()));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return authentication == UsernamePasswordAuthenticationToken.class;
	}

}
