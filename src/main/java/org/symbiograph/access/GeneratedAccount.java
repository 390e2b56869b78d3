package org.symbiograph.access;

import java.util.Optional;
import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.graph.StartUpStep;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes an account to write with while the settings name nobody. Its password is shown
 * once and kept as a hash.
 */
@Component
@Order(StartUpStep.LIBRARY)
class GeneratedAccount implements StartUpStep {

	private static final Log log = LogFactory.getLog(GeneratedAccount.class);

	private static final String NAME = "admin";

	private static final int BYTES = 18;

	private final boolean needed;

	private final KeptPassword kept;

	private final Secrets secrets;

	private volatile Optional<Account> account = Optional.empty();

	GeneratedAccount(AccessSettings settings, TokenAccess tokens, KeptPassword kept, Secrets secrets) {
		this.needed = !settings.nameSomebody() && !tokens.isConfigured();
		this.kept = kept;
		this.secrets = secrets;
	}

	@Override
	public void take() {
		if (this.needed) {
			String hash = this.kept.find(NAME).orElseGet(this::make);
			this.account = Optional.of(new Account(NAME, hash, Set.of(Role.ADMIN)));
		}
	}

	private String make() {
		String password = Secrets.generate(BYTES);
		String hash = this.secrets.bcrypt(password);
		if (!this.kept.keep(NAME, hash)) {
			return this.kept.find(NAME).orElseThrow();
		}
		log.info(
				"To write, use the user %s with the password %s (shown only this once; for another one %s and start again, "
					.formatted(NAME, password, this.kept.remedy(NAME)) + "or set symbiograph.access.users)");
		return hash;
	}

	Optional<Account> find(String name) {
		return this.account.filter((known) -> known.name().equals(name));
	}

}
