package org.symbiograph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes secrets and compares them with their hashes. A hash starts with the name of its
 * function in braces: bcrypt for passwords, which people choose, and SHA-256 for what
 * nobody can guess or what the settings hold in plain text anyway.
 */
@Component
class Secrets {

	static final String BCRYPT = "{bcrypt}";

	static final String SHA256 = "{sha256}";

	private static final SecureRandom random = new SecureRandom();

	private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

	/**
	 * What was found right, since bcrypt is slow on purpose and a script asks often.
	 */
	private final Cache<String, Boolean> right = Caffeine.newBuilder()
		.maximumSize(1_000)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	private final String salt = generate(32);

	/** A secret that cannot be guessed, of so many random bytes. */
	static String generate(int bytes) {
		byte[] secret = new byte[bytes];
		random.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

	/** The hash of a secret that is long and random, or that is kept nowhere. */
	static String sha256(String secret) {
		return SHA256 + HexFormat.of().formatHex(digest(secret));
	}

	/** The hash of a password that is kept. */
	String bcrypt(String password) {
		return BCRYPT + this.bcrypt.encode(password);
	}

	/** Whether a secret has that hash, in a time that does not tell how much of it. */
	boolean matches(String secret, String hash) {
		if (hash.startsWith(SHA256)) {
			return MessageDigest.isEqual(bytes(sha256(secret)), bytes(hash));
		}
		String question = sha256(String.join("\n", this.salt, hash, secret));
		if (this.right.getIfPresent(question) != null) {
			return true;
		}
		boolean matches = this.bcrypt.matches(secret, hash.substring(BCRYPT.length()));
		if (matches) {
			this.right.put(question, true);
		}
		return matches;
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes(text));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
