package org.symbiograph.networks.sectors;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.symbiograph.codes.Code;
import org.symbiograph.networks.sectors.SectorProfile.StreamCode;
import org.symbiograph.networks.sectors.SectorProfileQueries.Best;
import org.symbiograph.networks.sectors.SectorProfileQueries.StreamCount;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sectors and the flows between them for spreadsheets. */
@RestController
class SectorExports {

	private static final Table<SectorSummary> SECTORS = Table.of(SectorSummary.class)
		.with("NACE", SectorSummary::code)
		.with("title", SectorSummary::title)
		.with("section", (sector) -> sector.section().code())
		.with("gives", SectorSummary::gives)
		.with("takes", SectorSummary::takes)
		.with("within", SectorSummary::within)
		.with("partners", SectorSummary::partners)
		.with("companies", SectorSummary::companies)
		.with("link", (sector) -> Addresses.inFull(sector.href()));

	private static final Table<SectorFlow> FLOWS = Table.of(SectorFlow.class)
		.with("from", (flow) -> flow.from().code())
		.with("from title", (flow) -> flow.from().title())
		.with("to", (flow) -> flow.to().code())
		.with("to title", (flow) -> flow.to().title())
		.with("exchanges", SectorFlow::exchanges)
		.with("places", SectorFlow::places)
		.with("material", (flow) -> flow.kinds().material())
		.with("energy", (flow) -> flow.kinds().energy())
		.with("water", (flow) -> flow.kinds().water())
		.with("streams", SectorFlow::streams)
		.with("examples", SectorFlow::examples)
		.with("link", (flow) -> Addresses.inFull(flow.href()));

	private static final Table<Entry> STREAMS = Table.of(Entry.class)
		.with("side", (entry) -> entry.side().id())
		.with("scheme", (entry) -> (entry.stream().scheme() != null) ? entry.stream().scheme().id() : null)
		.with("code", (entry) -> entry.stream().code())
		.with("stream", (entry) -> entry.stream().title())
		.with("other NACE", (entry) -> entry.count().other())
		.with("other title", Entry::otherTitle)
		.with("exchanges", (entry) -> entry.count().exchanges())
		.with("examples", (entry) -> entry.count().best().stream().map(Best::id).toList());

	private final SectorQuestions questions;

	private final SectorFlows flows;

	private final SectorProfiles profiles;

	private final SectorStreams streams;

	private final SectorTitles titles;

	SectorExports(SectorQuestions questions, SectorFlows flows, SectorProfiles profiles, SectorStreams streams,
			SectorTitles titles) {
		this.questions = questions;
		this.flows = flows;
		this.profiles = profiles;
		this.streams = streams;
		this.titles = titles;
	}

	@Export(value = "/api/v1/sectors", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<SectorSummary> sectors(SectorParameters parameters, @Valid Paging paging) {
		SectorQuestion question = this.questions.read(parameters, SectorEnds.any());
		return new TableExport<>("sectors", SECTORS,
				this.flows.summarize(question, this.flows.count(question)).stream());
	}

	@Export(value = "/api/v1/sectors/{code}", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<Entry> sector(@PathVariable String code, SectorParameters parameters) {
		Code sector = this.questions.get(code);
		return new TableExport<>("sector-" + sector.key(), STREAMS,
				Stream.of(SectorSide.values()).flatMap((side) -> entries(side, sector, parameters)));
	}

	private Stream<Entry> entries(SectorSide side, Code sector, SectorParameters parameters) {
		return this.profiles.find(side, sector, parameters)
			.streams()
			.stream()
			.map((count) -> new Entry(side, this.streams.code(count), count,
					(count.other() != null) ? this.titles.of(count.other()) : ""))
			.sorted(Comparator.<Entry>comparingLong((entry) -> entry.count().exchanges())
				.reversed()
				.thenComparing((entry) -> entry.stream().title())
				.thenComparing(Entry::otherTitle));
	}

	@Export(value = "/api/v1/sectors/flows", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<SectorFlow> flows(SectorParameters parameters, SectorEnds ends, @Valid Paging paging) {
		SectorQuestion question = this.questions.read(parameters, ends);
		List<SectorPair> pairs = this.flows.count(question).pairs();
		return new TableExport<>("sector-flows", FLOWS, this.flows.list(question, pairs).stream());
	}

	@Export(value = "/api/v1/sectors/matrix", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<SectorMatrix.Row> matrix(SectorParameters parameters, SectorEnds ends) {
		SectorMatrix matrix = this.flows.arrange(this.flows.count(this.questions.read(parameters, ends)));
		return new TableExport<>("sector-matrix", matrix.table(), matrix.rows().stream());
	}

	/** A stream that a sector gives to, or takes from, a division. */
	record Entry(SectorSide side, StreamCode stream, StreamCount count, String otherTitle) {

	}

}
