package org.symbiograph.reconciliation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;

/**
 * What a reader sees of an entity.
 *
 * @param id what identifies it
 * @param name a code with its title, or the name of a company
 * @param description what tells it from namesakes
 */
record Label(EntityId id, String name, String description) {

	static Label of(Code code) {
		return new Label(EntityId.of(code),
				StringUtils.joinWith(" ", code.code(), StringUtils.defaultString(code.title())).strip(),
				joined(EntityType.of(code.scheme()).label(), code.edition(), code.level(),
						Boolean.TRUE.equals(code.hazardous()) ? "hazardous" : null));
	}

	static Label of(KnownCompany company) {
		String sectors = company.sectors().stream().map(KnownCompany.Sector::code).collect(Collectors.joining(", "));
		return new Label(company.entityId(), company.name(), joined(company.activity(), company.country(),
				sectors.isEmpty() ? null : "NACE " + sectors, String.join(", ", company.places())));
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts)
			.filter(Objects::nonNull)
			.filter(StringUtils::isNotBlank)
			.collect(Collectors.joining("; "));
	}

}
