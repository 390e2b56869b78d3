package org.symbiograph.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.apache.commons.lang3.StringUtils;

import org.springframework.stereotype.Component;

/**
 * Counts the wrong passwords and keys that come from one address, and lets nobody guess
 * for long.
 */
@Component
class Attempts {

	static final int MOST = 10;

	static final Duration WITHIN = Duration.ofMinutes(5);

	private final Ticker clock;

	private final Cache<String, Failures> failures;

	Attempts() {
		this(Ticker.systemTicker());
	}

	Attempts(Ticker clock) {
		this.clock = clock;
		this.failures = Caffeine.newBuilder().ticker(clock).maximumSize(100_000).expireAfterWrite(WITHIN).build();
	}

	/**
	 * Lets an address try, one at a time.
	 * @param address where the request comes from
	 * @param attempt finds who it is, if that is right
	 * @throws TooManyAttempts if it was wrong too often of late
	 */
	Optional<Account> attempt(String address, Supplier<Optional<Account>> attempt) {
		Failures known = this.failures.get(network(address), (any) -> new Failures(this.clock.read()));
		synchronized (known) {
			if (known.count >= MOST) {
				throw new TooManyAttempts(WITHIN.minusNanos(this.clock.read() - known.since));
			}
			Optional<Account> found = attempt.get();
			if (found.isEmpty()) {
				known.count++;
			}
			return found;
		}
	}

	/** One subscriber has a whole /64 of IPv6. A proxy may tell anything. */
	private static String network(String address) {
		try {
			InetAddress ip = InetAddress.ofLiteral(StringUtils.substringBefore(address, "%"));
			return (ip instanceof Inet6Address) ? HexFormat.of().formatHex(ip.getAddress(), 0, 8) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

	private static final class Failures {

		private final long since;

		private int count;

		Failures(long since) {
			this.since = since;
		}

	}

}
