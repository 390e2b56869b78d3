package org.symbiograph.networks.companies;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.precedents.CodeDescription;
import org.symbiograph.precedents.Level;

/**
 * Something that a producer gives.
 *
 * @param name what it is called
 * @param codes its codes by which it is compared: EWC where it has any, else CPA, and CAS
 * @param suggested whether words suggest the codes
 * @param local whether it cannot travel far, being energy or water
 * @param exchanges ids of the exchanges in which the producer gives it
 */
record ProducerStream(String name, List<CodeDescription> codes, boolean suggested, boolean local,
		Set<String> exchanges) {

	static ProducerStream of(String name, List<Code> ewc, List<Code> cpa, List<Code> cas, boolean local,
			Set<String> exchanges) {
		return new ProducerStream(name,
				Stream.concat((ewc.isEmpty() ? cpa : ewc).stream(), cas.stream())
					.map((code) -> new CodeDescription(code.scheme().id(), code, code.scheme().id() + "Keys"))
					.toList(),
				false, local, exchanges);
	}

	/** Whether it has the code or a narrower one. */
	boolean bears(Code code) {
		return this.codes.stream()
			.map(CodeDescription::code)
			.anyMatch((own) -> own.scheme() == code.scheme() && own.key().startsWith(code.key()));
	}

	/** The same stream with the codes that its words suggest. */
	ProducerStream withSuggested(List<CodeDescription> codes) {
		return new ProducerStream(this.name, codes, true, this.local, this.exchanges);
	}

	/** The code that says most of it. */
	@Nullable Code code() {
		return this.codes.isEmpty() ? null : this.codes.getFirst().code();
	}

	/** The keys by which it is compared, of its codes and of those above. */
	Stream<String> keys(Scheme scheme) {
		return this.codes.stream()
			.filter((description) -> description.code().scheme() == scheme)
			.flatMap((description) -> Level.ofCodes().stream().map(description::key).filter(Objects::nonNull));
	}

	/** The closest level at which a stream with these codes is like it. */
	Optional<Level> closest(CodedStream other) {
		return Level.ofCodes().stream().filter((level) -> isLike(other, level)).findFirst();
	}

	private boolean isLike(CodedStream other, Level level) {
		if (level == Level.CODE && isOtherSubstance(other)) {
			return false;
		}
		return this.codes.stream().anyMatch((description) -> {
			String key = description.key(level);
			return key != null && other.keys(description.code().scheme()).contains(key);
		});
	}

	/**
	 * Whether one product code holds both, but CAS numbers say that they are two things,
	 * as hydrogen and nitrogen.
	 */
	private boolean isOtherSubstance(CodedStream other) {
		List<String> own = keys(Scheme.CAS).toList();
		return keys(Scheme.EWC).findAny().isEmpty() && !own.isEmpty() && !other.casKeys().isEmpty()
				&& own.stream().noneMatch(other.casKeys()::contains);
	}

	/** Its name, with the code by which it is compared. */
	String label() {
		Code code = code();
		return (code == null) ? this.name : "%s (%s %s)".formatted(this.name, code.scheme().name(), code.code());
	}

	/** A stream with the keys of its codes and of all broader ones. */
	interface CodedStream {

		List<String> ewcKeys();

		List<String> cpaKeys();

		List<String> casKeys();

		default List<String> keys(Scheme scheme) {
			return switch (scheme) {
				case EWC -> ewcKeys();
				case CPA -> cpaKeys();
				default -> casKeys();
			};
		}

	}

}
