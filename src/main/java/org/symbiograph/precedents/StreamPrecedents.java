package org.symbiograph.precedents;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.Exchange.Sector;

import org.springframework.stereotype.Component;

/** What precedents say of a stream, whatever is known of it. */
@Component
public class StreamPrecedents {

	private final QuestionReader questions;

	private final Takers takers;

	private final ReceivingSectors receivingSectors;

	StreamPrecedents(QuestionReader questions, Takers takers, ReceivingSectors receivingSectors) {
		this.questions = questions;
		this.takers = takers;
		this.receivingSectors = receivingSectors;
	}

	/** The EWC codes that words for a stream suggest, the likeliest first. */
	public List<CodeDescription> listSuggested(String words) {
		return suggested(this.questions.read(parameters(words, null)));
	}

	/** What precedents say of streams, in the order of these. */
	public List<StreamKnowledge> of(List<DescribedStream> streams) {
		List<Question> questions = streams.stream()
			.map((stream) -> this.questions.read(parameters(stream.words(), stream.code())))
			.toList();
		List<List<Taken>> taken = this.takers.of(questions);
		return IntStream.range(0, questions.size())
			.mapToObj((i) -> new StreamKnowledge(suggested(questions.get(i)), outlets(questions.get(i), taken.get(i))))
			.toList();
	}

	private List<Outlet> outlets(Question question, List<Taken> taken) {
		return this.receivingSectors.of(question, taken, List.of())
			.stream()
			.map((sector) -> new Outlet(sector.sector(), sector.score(), sector.precedentIds(), sector.because()))
			.toList();
	}

	private static List<CodeDescription> suggested(Question question) {
		return question.hints().stream().map(Question.Hint::code).toList();
	}

	private static PrecedentParameters parameters(String words, @Nullable Code code) {
		return (code == null) ? PrecedentParameters.ofWords(words)
				: PrecedentParameters.ofCode((code.scheme() == Scheme.EWC) ? code.key() : null,
						(code.scheme() == Scheme.CPA) ? code.key() : null,
						(code.scheme() == Scheme.CAS) ? code.code() : null);
	}

	/**
	 * A stream as precedents are asked about it.
	 *
	 * @param words what it is called; counts only where no code is known
	 * @param code its code
	 */
	public record DescribedStream(String words, @Nullable Code code) {

	}

	/**
	 * What precedents say of a stream.
	 *
	 * @param suggested EWC codes that its words suggest, the likeliest first
	 * @param outlets the NACE divisions that take it, the likeliest first
	 */
	public record StreamKnowledge(List<CodeDescription> suggested, List<Outlet> outlets) {

	}

	/**
	 * A sector that takes a stream.
	 *
	 * @param sector the NACE division
	 * @param score how likely it is among all divisions, 0 to 1
	 * @param precedents ids of the best exchanges that show it, five at most
	 * @param because at how many places it did, in plain words
	 */
	public record Outlet(Sector sector, double score, List<String> precedents, List<String> because) {

	}

}
