package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;

/** What a cell may mean: a code of a classification, or a company. */
enum EntityType {

	EWC(Scheme.EWC, "Waste code (List of Waste)"),

	NACE(Scheme.NACE, "Sector (NACE Rev. 2)"),

	CPA(Scheme.CPA, "Product (CPA 2.1)"),

	CAS(Scheme.CAS, "Substance (CAS number)"),

	TREATMENT(Scheme.TREATMENT, "Recovery or disposal operation"),

	NACE21(Scheme.NACE21, "Sector (NACE Rev. 2.1)"),

	COMPANY(null, "Company");

	/** Those in whose words a cell is searched if it does not say what it means. */
	static final List<EntityType> USUAL = List.of(EWC, NACE, COMPANY);

	private final @Nullable Scheme scheme;

	private final String label;

	EntityType(@Nullable Scheme scheme, String label) {
		this.scheme = scheme;
		this.label = label;
	}

	/** The name of the type in questions and answers: {@code ewc}. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	String label() {
		return this.label;
	}

	/** The classification whose codes these are, if they are codes. */
	Optional<Scheme> scheme() {
		return Optional.ofNullable(this.scheme);
	}

	/** The type as the protocol writes it. */
	Reference reference() {
		return new Reference(id(), this.label);
	}

	static Optional<EntityType> of(String id) {
		return Arrays.stream(values()).filter((type) -> type.id().equals(id)).findFirst();
	}

	static EntityType of(Scheme scheme) {
		return Arrays.stream(values())
			.filter((type) -> type.scheme == scheme)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Codes of %s are not reconciled".formatted(scheme.id())));
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(EntityType::id).toList();
	}

	/** A thing as the protocol mentions it. */
	record Reference(String id, String name) {

	}

}
