package org.symbiograph.precedents;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.symbiograph.library.Bibliographies;
import org.symbiograph.library.ExchangeTable;
import org.symbiograph.library.LinkedResults;
import org.symbiograph.precedents.Answer.Precedent;
import org.symbiograph.web.Bibliography;
import org.symbiograph.web.Chunks;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.RestController;

/** Precedents for spreadsheets, reference managers and other graphs. */
@RestController
class PrecedentExports {

	private static final Table<Precedent> COLUMNS = Table.of(Precedent.class)
		.with("level", (precedent) -> precedent.match().level().id())
		.with("score", (precedent) -> precedent.match().score())
		.with("because", (precedent) -> precedent.match().because())
		.with(ExchangeTable.COLUMNS, Precedent::exchange);

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	private final Bibliographies bibliographies;

	private final LinkedResults linked;

	PrecedentExports(QuestionReader questions, PrecedentQueries precedents, Bibliographies bibliographies,
			LinkedResults linked) {
		this.questions = questions;
		this.precedents = precedents;
		this.bibliographies = bibliographies;
		this.linked = linked;
	}

	@Export(value = "/api/v1/precedents", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<Precedent> table(PrecedentParameters parameters, @Valid Paging paging) {
		Question question = this.questions.read(parameters);
		return new TableExport<>("precedents", COLUMNS, Chunks.of((page) -> list(question, page)));
	}

	@Export(value = "/api/v1/precedents", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citations(PrecedentParameters parameters, @Valid Paging paging) {
		Question question = this.questions.read(parameters);
		List<String> ids = Chunks.of((page) -> list(question, page))
			.map((precedent) -> precedent.exchange().id())
			.toList();
		return this.bibliographies.ofExchanges("precedents", ids);
	}

	@Export(value = "/api/v1/precedents", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData(PrecedentParameters parameters, @Valid Paging paging) {
		Question question = this.questions.read(parameters);
		return this.linked.of("precedents", list(question, new Paging(0, 1)).page().totalItems(),
				Chunks.of((page) -> list(question, page)).map(Precedent::exchange));
	}

	private Page<Precedent> list(Question question, Paging paging) {
		Answer answer = this.precedents.find(question, paging);
		return new Page<>(answer.items(), answer.page());
	}

}
