package org.symbiograph.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.symbiograph.library.Exchange.CpaEntry;
import org.symbiograph.library.Exchange.EwcEntry;
import org.symbiograph.library.Exchange.Party;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Table;

/** Exchanges as rows of a spreadsheet. */
public final class ExchangeTable {

	/** One row for an exchange, whatever its number of codes, treaters and sources. */
	public static final Table<Exchange> COLUMNS = Table.of(Exchange.class)
		.with("id", Exchange::id)
		.with("title", Exchange::title)
		.with("status", (exchange) -> exchange.status().id())
		.with("kind", Exchange::kind)
		.with(party("donor"), Exchange::donor)
		.with(party("receiver"), Exchange::receiver)
		.with("stream", (exchange) -> exchange.stream().name())
		.with("EWC", (exchange) -> exchange.stream().ewc().stream().map(EwcEntry::code).toList())
		.with("EWC titles", (exchange) -> exchange.stream().ewc().stream().map(EwcEntry::title).toList())
		.with("CPA", (exchange) -> exchange.stream().cpa().stream().map(CpaEntry::code).toList())
		.with("CAS", (exchange) -> exchange.stream().cas())
		.with("treatment", (exchange) -> exchange.treatment().description())
		.with("treated by", (exchange) -> treaters(exchange.treatment()))
		.with("operation", (exchange) -> exchange.treatment().operation())
		.with("use", Exchange::use)
		.with("quantity", (exchange) -> exchange.quantity().reported())
		.with("payment", Exchange::payment)
		.with("from", (exchange) -> exchange.years().from())
		.with("until", (exchange) -> exchange.years().until())
		.with("case study", (exchange) -> exchange.caseStudy().title())
		.with("place", (exchange) -> exchange.caseStudy().place())
		.with("country", (exchange) -> exchange.caseStudy().country())
		.with("grade", (exchange) -> exchange.evidence().grade())
		.with("independent sources", (exchange) -> exchange.evidence().independentSources())
		.with("citations", (exchange) -> exchange.sources().stream().map(Source::citation).toList())
		.with("import", Exchange::load)
		.with("link", (exchange) -> Addresses.inFull(exchange.href()));

	private ExchangeTable() {
	}

	private static Table<Party> party(String role) {
		return Table.of(Party.class)
			.with(role, Party::name)
			.with(role + " activity", Party::activity)
			.with(role + " NACE", (party) -> party.sectors().stream().map(Sector::code).toList());
	}

	/** Who treats, by name where the source tells it. */
	private static List<String> treaters(Exchange.Treatment treatment) {
		String name = (treatment.company() != null) ? treatment.company().name() : null;
		String first = (name != null) ? "%s (%s)".formatted(treatment.by(), name) : treatment.by();
		return Stream.concat(Stream.of(first), treatment.alsoBy().stream()).filter(Objects::nonNull).toList();
	}

}
