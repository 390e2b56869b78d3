package org.symbiograph.access;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Access", description = "Who may write. Reading is open to everybody")
class MeController {

	private final RoleHierarchy hierarchy;

	MeController(RoleHierarchy hierarchy) {
		this.hierarchy = hierarchy;
	}

	@GetMapping("/api/v1/me")
	@Operation(summary = "Who am I?",
			description = "Under which name a key, a password or a token writes, and what it may do.")
	ResponseEntity<Me> me(Authentication who) {
		List<Role> roles = Stream.of(Role.values()).filter((role) -> has(who, role)).toList();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Me(who.getName(), roles));
	}

	private boolean has(Authentication who, Role role) {
		return this.hierarchy.getReachableGrantedAuthorities(who.getAuthorities())
			.stream()
			.anyMatch((authority) -> role.getAuthority().equals(authority.getAuthority()));
	}

	/**
	 * Somebody who asks under a name.
	 *
	 * @param name who
	 * @param roles what they may do
	 */
	@Schema(name = "Me")
	record Me(@Schema(example = "importer") String name, List<Role> roles) {

	}

}
