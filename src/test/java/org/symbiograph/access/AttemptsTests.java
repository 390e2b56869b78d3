package org.symbiograph.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How often an address may be wrong. */
class AttemptsTests {

	private static final Account EDITOR = new Account("editor", "", Set.of(Role.EDITOR));

	private final AtomicLong now = new AtomicLong();

	private final Attempts attempts = new Attempts(this.now::get);

	@Test
	void letsAnAddressThatIsRightComeAsOftenAsItLikes() {
		for (int i = 0; i < 100; i++) {
			assertThat(this.attempts.attempt("192.0.2.1", () -> Optional.of(EDITOR))).contains(EDITOR);
		}
	}

	@Test
	void makesAnAddressThatIsOftenWrongWaitEvenIfItIsRightThen() {
		failOften("192.0.2.1");
		this.now.addAndGet(Duration.ofMinutes(2).toNanos());

		assertThatExceptionOfType(TooManyAttempts.class)
			.isThrownBy(() -> this.attempts.attempt("192.0.2.1", () -> Optional.of(EDITOR)))
			.satisfies((refusal) -> assertThat(refusal.remaining()).isEqualTo(Duration.ofMinutes(3)));
		assertThat(this.attempts.attempt("192.0.2.2", () -> Optional.of(EDITOR))).contains(EDITOR);

		this.now.addAndGet(Duration.ofMinutes(3).plusSeconds(1).toNanos());
		assertThat(this.attempts.attempt("192.0.2.1", () -> Optional.of(EDITOR))).contains(EDITOR);
	}

	@Test
	void takesTheAddressesOfOneSubscriberForOne() {
		failOften("2001:db8:1:2::1");

		assertThatExceptionOfType(TooManyAttempts.class)
			.isThrownBy(() -> this.attempts.attempt("2001:db8:1:2:ffff::7%eth0", Optional::empty));
		assertThat(this.attempts.attempt("2001:db8:1:3::1", () -> Optional.of(EDITOR))).contains(EDITOR);
	}

	@Test
	void countsWhatIsNoAddressToo() {
		failOften("unknown: _x");

		assertThatExceptionOfType(TooManyAttempts.class)
			.isThrownBy(() -> this.attempts.attempt("unknown: _x", Optional::empty));
	}

	private void failOften(String address) {
		for (int i = 0; i < Attempts.MOST; i++) {
			assertThat(this.attempts.attempt(address, Optional::empty)).isEmpty();
		}
	}

}
