package org.symbiograph.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;

/** What somebody may do; each role may do what those before it may. */
enum Role implements GrantedAuthority {

	/** Reads, as everybody may, under a name. */
	READER,

	/** Loads, corrects and merges. */
	EDITOR,

	/** Undoes and publishes. */
	ADMIN;

	static Optional<Role> find(@Nullable String id) {
		return Stream.of(values()).filter((role) -> role.id().equalsIgnoreCase(id)).findFirst();
	}

	@JsonValue
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String getAuthority() {
		return "ROLE_" + name();
	}

}
