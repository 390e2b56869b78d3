package org.symbiograph.reconciliation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.web.NotFound;

import org.springframework.stereotype.Component;

/** Looks entities up by their ids. */
@Component
class Entities {

	private final Codes codes;

	private final KnownCompanies companies;

	Entities(Codes codes, KnownCompanies companies) {
		this.codes = codes;
		this.companies = companies;
	}

	/** The entities of these ids, by id; unknown ones are left out. */
	Map<String, Entity> list(Collection<String> ids) {
		Map<String, EntityId> wanted = new LinkedHashMap<>();
		ids.forEach((id) -> wanted.put(id, EntityId.parse(id)));
		Map<String, Entity> entities = new LinkedHashMap<>();
		for (EntityType type : EntityType.values()) {
			Map<String, String> locals = new LinkedHashMap<>();
			wanted.forEach((id, parsed) -> {
				if (parsed.type() == type) {
					locals.put(id, parsed.local());
				}
			});
			if (!locals.isEmpty()) {
				entities
					.putAll(type.scheme().map((scheme) -> codes(scheme, locals)).orElseGet(() -> companies(locals)));
			}
		}
		return entities;
	}

	/**
	 * The entity of that id.
	 * @throws NotFound if there is none
	 */
	Entity get(String id) {
		return Optional.ofNullable(list(List.of(id)).get(id)).orElseThrow(() -> new NotFound(explain(id)));
	}

	private String explain(String id) {
		EntityId parsed = EntityId.parse(id);
		return parsed.type()
			.scheme()
			.map((scheme) -> "There is no code %s; nearest: %s".formatted(id,
					String.join(", ",
							this.codes.listNearest(scheme, parsed.local(), 3)
								.stream()
								.map((code) -> EntityId.of(code).text())
								.toList())))
			.orElseGet(() -> "There is no named company " + id);
	}

	private Map<String, Entity> codes(Scheme scheme, Map<String, String> locals) {
		Map<String, Code> found = new LinkedHashMap<>();
		locals.forEach((id, local) -> this.codes.find(scheme, local).ifPresent((code) -> found.put(id, code)));
		Map<String, Long> exchanges = this.codes.countExchanges(scheme,
				found.values().stream().map(Code::key).distinct().toList());
		Map<String, Entity> entities = new LinkedHashMap<>();
		found.forEach((id, code) -> entities.put(id,
				new Entity.OfCode(code, this.codes.listBroader(code).stream().findFirst().orElse(null),
						exchanges.getOrDefault(code.key(), 0L))));
		return entities;
	}

	private Map<String, Entity> companies(Map<String, String> locals) {
		Map<String, KnownCompany> known = this.companies.list(locals.values());
		Map<String, Entity> entities = new LinkedHashMap<>();
		locals.forEach((id, local) -> Optional.ofNullable(known.get(local))
			.ifPresent((company) -> entities.put(id, new Entity.OfCompany(company))));
		return entities;
	}

}
