package org.symbiograph.imports.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much two companies look like one: how alike their names are (0 to 1,
 * {@link NameWeights}), times a factor for each thing that speaks against it. The factors
 * are assigned, not learnt: what is told of both and agrees leaves the score as it is,
 * what differs lowers it, and what is not told lowers it a little.
 *
 * <table>
 * <caption>Assigned factors</caption>
 * <tr>
 * <td>different countries</td>
 * <td>0.7</td>
 * </tr>
 * <tr>
 * <td>no NACE class, but a NACE division in common</td>
 * <td>0.95</td>
 * </tr>
 * <tr>
 * <td>the sector of one not known</td>
 * <td>0.9</td>
 * </tr>
 * <tr>
 * <td>no NACE division in common</td>
 * <td>0.8</td>
 * </tr>
 * <tr>
 * <td>different words in brackets</td>
 * <td>0.5</td>
 * </tr>
 * <tr>
 * <td>words in brackets in one name only</td>
 * <td>0.9</td>
 * </tr>
 * <tr>
 * <td>different numbers or single letters (unit 1, unit 2)</td>
 * <td>0.5</td>
 * </tr>
 * </table>
 *
 * @param score 0 to 1
 * @param because what agrees and what does not, in words
 */
record Likeness(double score, List<String> because) {

	private static final double OTHER_COUNTRY = 0.7;

	private static final double SAME_DIVISION = 0.95;

	private static final double UNKNOWN_SECTOR = 0.9;

	private static final double OTHER_SECTOR = 0.8;

	private static final double OTHER_BRACKETS = 0.5;

	private static final double BRACKETS_OF_ONE = 0.9;

	private static final double OTHER_MARKS = 0.5;

	static Likeness of(NamedCompany company, CompanyName name, NamedCompany other, CompanyName otherName,
			NameWeights weights) {
		List<String> because = new ArrayList<>();
		double score = names(name, otherName, weights, because) * brackets(name, otherName, because)
				* marks(name, otherName, because);
		score *= countries(company, other, because) * sectors(company, other, because);
		return new Likeness(score, List.copyOf(because));
	}

	private static double names(CompanyName name, CompanyName other, NameWeights weights, List<String> because) {
		double similarity = weights.similarity(name, other);
		boolean sameForm = name.legalForm().equals(other.legalForm());
		if (name.words().equals(other.words())) {
			because.add(sameForm ? "same name but for case, accents or punctuation" : "same name without legal form");
		}
		else if (similarity == 1) {
			because.add("same name, otherwise written apart");
		}
		else {
			because.add(String.format(Locale.ROOT, "names alike to %.2f%s", similarity,
					slips(name, other).map((slips) -> ": " + slips).orElse("")));
		}
		return similarity;
	}

	/** Which words are taken for the same although they are spelled otherwise. */
	private static Optional<String> slips(CompanyName name, CompanyName other) {
		return name.words()
			.stream()
			.filter((word) -> !other.words().contains(word))
			.flatMap((word) -> other.words()
				.stream()
				.filter((like) -> !name.words().contains(like) && Spelling.similarity(word, like) > 0)
				.map((like) -> "%s for %s".formatted(word, like)))
			.reduce((one, more) -> one + ", " + more);
	}

	private static double brackets(CompanyName name, CompanyName other, List<String> because) {
		if (name.inBrackets().equals(other.inBrackets())) {
			return 1;
		}
		boolean ofOne = name.inBrackets().isEmpty() || other.inBrackets().isEmpty();
		because.add(ofOne ? "only one has words in brackets" : "different words in brackets");
		return ofOne ? BRACKETS_OF_ONE : OTHER_BRACKETS;
	}

	private static double marks(CompanyName name, CompanyName other, List<String> because) {
		Set<String> marks = name.marks();
		if (marks.equals(other.marks()) || name.together().equals(other.together())) {
			return 1;
		}
		because.add("different numbers or letters");
		return OTHER_MARKS;
	}

	private static double countries(NamedCompany company, NamedCompany other, List<String> because) {
		boolean same = company.country().equals(other.country());
		because.add(
				same ? "same country" : "different countries, %s and %s".formatted(company.country(), other.country()));
		return same ? 1 : OTHER_COUNTRY;
	}

	private static double sectors(NamedCompany company, NamedCompany other, List<String> because) {
		if (Stream.of(company, other).anyMatch((one) -> one.sectors().isEmpty())) {
			because.add("sector not known");
			return UNKNOWN_SECTOR;
		}
		if (company.sharesClassWith(other)) {
			because.add("same sector");
			return 1;
		}
		boolean division = company.sharesDivisionWith(other);
		because.add(division ? "same NACE division" : "different sectors");
		return division ? SAME_DIVISION : OTHER_SECTOR;
	}

}
