package org.symbiograph.access;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.symbiograph.access.AccessSettings.Program;
import org.symbiograph.access.AccessSettings.User;
import org.symbiograph.graph.StartupProblem;

import org.springframework.stereotype.Component;

/** Who the settings say may ask under a name, with a password or with a key. */
@Component
class Accounts {

	private static final int SHORTEST_PASSWORD = 12;

	private static final int SHORTEST_KEY = 32;

	private static final Pattern BCRYPT = Pattern.compile("\\{bcrypt}\\$2[aby]\\$\\d{2}\\$[./0-9A-Za-z]{53}");

	private static final Pattern SHA256 = Pattern.compile("\\{sha256}[0-9a-fA-F]{64}");

	private static final Pattern HASH = Pattern.compile("\\{.*}.*");

	private final List<Account> users;

	private final List<Account> keys;

	Accounts(AccessSettings settings) {
		this.users = settings.users().stream().map(Accounts::user).toList();
		this.keys = settings.keys().stream().map(Accounts::key).toList();
		Set<String> names = new HashSet<>();
		Stream.concat(this.users.stream(), this.keys.stream()).forEach((account) -> {
			if (!names.add(account.name())) {
				throw new StartupProblem("Two users or keys of symbiograph.access have the name \"%s\": rename one"
					.formatted(account.name()));
			}
		});
	}

	Optional<Account> findUser(String name) {
		return this.users.stream().filter((user) -> user.name().equals(name)).findFirst();
	}

	List<Account> keys() {
		return this.keys;
	}

	private static Account user(User user) {
		check("user", user.name(), user.roles());
		return new Account(user.name(), hash(user.password(), BCRYPT, SHORTEST_PASSWORD,
				"The password of " + user.name(), "{bcrypt} and a hash of bcrypt"), user.roles());
	}

	private static Account key(Program key) {
		check("key", key.name(), key.roles());
		return new Account(key.name(),
				hash(key.key(), SHA256, SHORTEST_KEY, "The key " + key.name(), "{sha256} and 64 hexadecimal digits"),
				key.roles());
	}

	private static void check(String what, String name, Set<Role> roles) {
		if (name.isBlank() || name.contains(":")) {
			throw new StartupProblem(
					"A %s of symbiograph.access has no name, or one with a colon: set its name".formatted(what));
		}
		if (roles.isEmpty()) {
			throw new StartupProblem("The %s %s of symbiograph.access has no role: set its roles to reader, editor or "
				.formatted(what, name) + "admin");
		}
	}

	/** The hash of a secret that is given as such or as its hash. */
	private static String hash(String secret, Pattern hash, int shortest, String whose, String form) {
		if (hash.matcher(secret).matches()) {
			return secret.startsWith(Secrets.SHA256) ? secret.toLowerCase(Locale.ROOT) : secret;
		}
		if (HASH.matcher(secret).matches()) {
			throw new StartupProblem("%s is hashed in a way that is not known here: give %s; docs/running.md tells how"
				.formatted(whose, form));
		}
		if (secret.length() < shortest) {
			throw new StartupProblem(
					"%s has less than %d characters: make one with openssl rand -hex 32".formatted(whose, shortest));
		}
		return Secrets.sha256(secret);
	}

}
