package org.symbiograph.access;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.access.AccessSettings.Program;
import org.symbiograph.access.AccessSettings.User;
import org.symbiograph.graph.StartupProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the settings may say of users and keys. */
class AccountsTests {

	private static final String KEY = "a-key-of-more-than-thirty-two-characters";

	private final Secrets secrets = new Secrets();

	@Test
	void takesSecretsAsTheyAreOrAsHashes() {
		String bcrypt = this.secrets.bcrypt("correct horse battery");
		Accounts accounts = new Accounts(
				new AccessSettings(List.of(user("plain", "correct horse battery"), user("hashed", bcrypt)),
						List.of(key("plain key", KEY), key("hashed key", Secrets.sha256(KEY))), "roles"));

		assertThat(List.of("plain", "hashed")).allSatisfy((name) -> {
			Account account = accounts.findUser(name).orElseThrow();
			assertThat(this.secrets.matches("correct horse battery", account.secret())).isTrue();
			assertThat(this.secrets.matches("correct horse batterz", account.secret())).isFalse();
		});
		assertThat(accounts.keys()).hasSize(2).allSatisfy((account) -> {
			assertThat(this.secrets.matches(KEY, account.secret())).isTrue();
			assertThat(this.secrets.matches(KEY + "x", account.secret())).isFalse();
		});
	}

	@Test
	void remembersWhatWasRightAndForgetsNothingElse() {
		String hash = this.secrets.bcrypt("correct horse battery");

		assertThat(this.secrets.matches("correct horse battery", hash)).isTrue();
		assertThat(this.secrets.matches("correct horse battery", hash)).isTrue();
		assertThat(this.secrets.matches("correct horse battery", this.secrets.bcrypt("another password"))).isFalse();
		assertThat(this.secrets.matches("wrong", hash)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ann | short | The password of ann has less than 12 characters: make one with openssl",
					"ann | '' | The password of ann has less than 12 characters",
					"ann | {noop}correct horse | The password of ann is hashed in a way that is not known here",
					"ann | {argon2}$argon2id$v=19$m=16384 | is hashed in a way that is not known here: give {bcrypt}",
					"ann | {bcrypt}$2a$10$tooshort | is hashed in a way that is not known here",
					"'' | correct horse battery | A user of symbiograph.access has no name",
					"a:b | correct horse battery | has no name, or one with a colon" })
	void saysWhatIsWrongWithAUserWithoutSayingThePassword(String name, String password, String message) {
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> new Accounts(new AccessSettings(List.of(user(name, password)), List.of(), "roles")))
			.withMessageContaining(message)
			.satisfies((problem) -> assertThat(
					password.isEmpty() || !String.valueOf(problem.getMessage()).contains(password))
				.isTrue());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "short | The key script has less than 32 characters",
					"{sha256}abc | The key script is hashed in a way that is not known here: give {sha256} and 64",
					"{bcrypt}$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy | give {sha256} and 64" })
	void saysWhatIsWrongWithAKey(String key, String message) {
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> new Accounts(new AccessSettings(List.of(), List.of(key("script", key)), "roles")))
			.withMessageContaining(message);
	}

	@Test
	void refusesTwoOfOneNameAndSomebodyWithoutARole() {
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> new Accounts(new AccessSettings(List.of(user("ann", "correct horse battery")),
					List.of(key("ann", KEY)), "roles")))
			.withMessageContaining("have the name \"ann\": rename one");
		assertThatExceptionOfType(StartupProblem.class)
			.isThrownBy(() -> new Accounts(
					new AccessSettings(List.of(), List.of(new Program("script", KEY, Set.of())), "roles")))
			.withMessageContaining("The key script of symbiograph.access has no role");
	}

	@Test
	void tellsNoSecretWhenItIsPrinted() {
		assertThat(
				new AccessSettings(List.of(user("ann", "correct horse battery")), List.of(key("script", KEY)), "roles")
						+ " " + new Account("ann", "secret", Set.of(Role.EDITOR)))
			.doesNotContain("horse", KEY, "secret");
	}

	private static User user(String name, String password) {
		return new User(name, password, Set.of(Role.EDITOR));
	}

	private static Program key(String name, String key) {
		return new Program(name, key, Set.of(Role.EDITOR));
	}

}
