package org.symbiograph.codes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.CodeView.CodeReference;

import org.springframework.stereotype.Component;

/** A classification as a tree to walk, with how many exchanges bear each code. */
@Component
class CodeTree {

	/** The classifications by which exchanges are counted. */
	private static final Set<Scheme> COUNTED = Set.of(Scheme.EWC, Scheme.NACE, Scheme.CPA, Scheme.CAS);

	/** How many codes are named instead of one that no exchange bears. */
	private static final int NEAREST = 5;

	private final Codes codes;

	CodeTree(Codes codes) {
		this.codes = codes;
	}

	/** Whether exchanges, or their companies, bear codes of the classification. */
	static boolean isCounted(Scheme scheme) {
		return COUNTED.contains(scheme);
	}

	/** The codes at the top of a classification. */
	List<Branch> top(Scheme scheme) {
		return branches(scheme, this.codes.listTop(scheme));
	}

	/** The codes right below the one that is described. */
	List<Branch> below(CodeView view) {
		Map<String, Long> exchanges = view.narrower()
			.stream()
			.collect(Collectors.toMap(CodeReference::code, (code) -> Objects.requireNonNullElse(code.exchanges(), 0L)));
		List<Code> narrower = view.narrower()
			.stream()
			.flatMap((code) -> this.codes.find(code.scheme(), code.code()).stream())
			.toList();
		return branches(view.scheme(), narrower, (code) -> exchanges.getOrDefault(code.code(), 0L));
	}

	/**
	 * The nearest codes that any exchange bears: those beside it with most, else the one
	 * above.
	 */
	List<Branch> nearest(Code code) {
		for (Code broader : this.codes.listBroader(code)) {
			List<Branch> near = branches(code.scheme(), this.codes.listNarrower(broader)).stream()
				.filter((branch) -> branch.count() > 0)
				.sorted((one, other) -> Long.compare(other.count(), one.count()))
				.limit(NEAREST)
				.toList();
			if (!near.isEmpty()) {
				return near;
			}
		}
		return List.of();
	}

	private List<Branch> branches(Scheme scheme, List<Code> codes) {
		Map<String, Long> exchanges = isCounted(scheme)
				? this.codes.countExchanges(scheme, codes.stream().map(Code::key).toList()) : Map.of();
		return branches(scheme, codes, (code) -> exchanges.getOrDefault(code.key(), 0L));
	}

	private List<Branch> branches(Scheme scheme, List<Code> codes, Function<Code, Long> exchanges) {
		Map<String, Long> narrower = this.codes.list(scheme)
			.stream()
			.flatMap((code) -> Optional.ofNullable(code.broader()).stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return codes.stream()
			.map((code) -> new Branch(code, isCounted(scheme) ? exchanges.apply(code) : null,
					narrower.getOrDefault(code.key(), 0L)))
			.toList();
	}

	/**
	 * A code of a tree.
	 *
	 * @param code the code
	 * @param exchanges how many exchanges bear it or a narrower one, where they are
	 * counted
	 * @param narrower how many codes are right below it
	 */
	record Branch(Code code, @Nullable Long exchanges, long narrower) {

		public String href() {
			return CodePage.href(this.code);
		}

		private long count() {
			return Objects.requireNonNullElse(this.exchanges, 0L);
		}

	}

}
