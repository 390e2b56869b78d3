package org.symbiograph.networks.companies;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Statements;
import org.symbiograph.networks.companies.CompanyNetwork.Precedent;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Complement;
import org.symbiograph.precedents.StreamPrecedents;
import org.symbiograph.web.CurrentRelease;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The analysis of a company's network by the code of the service, from rows that a
 * relational database answers in place of the graph.
 */
public final class NetworkTables {

	private static final Comparator<Complement> BY_RECEIVERS = Comparator.comparingLong(Complement::receivers)
		.reversed()
		.thenComparing(Complement::complement);

	private final ProducerReader producers;

	private final CompanyNetworkQueries networks;

	/**
	 * An analysis from tables.
	 * @param rows what asks the tables
	 * @param statements what the graph would be asked by
	 * @param precedents what precedents say of streams, from the same tables
	 * @param codes the classifications
	 * @param release the release answers are given from
	 */
	public NetworkTables(Rows rows, Statements statements, StreamPrecedents precedents, Codes codes,
			CurrentRelease release) {
		NeighbourhoodQueries tables = new Tables(statements, rows);
		this.producers = new ProducerReader(tables, codes);
		this.networks = new CompanyNetworkQueries(new Neighbourhoods(tables, codes), tables,
				new KnownStreams(precedents, tables, codes), release);
	}

	/** The answer as the service would tell it. */
	public Object analyse(String company) {
		return this.networks.analyse(this.producers.read(company, List.of()).orElseThrow(),
				ScopeReader.read(null, null, null));
	}

	/** Asks the tables a statement by its name. */
	@FunctionalInterface
	public interface Rows {

		List<Map<String, @Nullable Object>> ask(String statement, @Nullable Object... parameters);

	}

	private static final class Tables extends NeighbourhoodQueries {

		private static final JsonMapper mapper = JsonMapper.builder()
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build();

		private final Rows rows;

		private Tables(Statements statements, Rows rows) {
			super(statements);
			this.rows = rows;
		}

		private <T> List<T> list(Class<T> type, String statement, @Nullable Object... parameters) {
			return this.rows.ask(statement, parameters).stream().map((row) -> mapper.convertValue(row, type)).toList();
		}

		@Override
		Optional<CompanyRow> findCompany(String id) {
			List<Map<String, @Nullable Object>> given = this.rows.ask("gives", id);
			return this.rows.ask("company", id).stream().findFirst().map((row) -> {
				Map<String, @Nullable Object> company = new LinkedHashMap<>(row);
				company.put("gives", given);
				return mapper.convertValue(company, CompanyRow.class);
			});
		}

		@Override
		Connections findConnections(Asked asked) {
			return new Connections(
					asked.company().isEmpty() ? List.of() : list(Partner.class, "partners", asked.company()),
					asked.networks().isEmpty() ? List.of() : list(NetworkCompanies.class, "networks", asked.networks()),
					asked.sectors().isEmpty() ? List.of() : list(SectorPeers.class, "peers", asked.sectors()),
					asked.areas()
						.stream()
						.flatMap((area) -> list(Neighbour.class, "neighbours", area.latitude(), area.longitude(),
								area.metres())
							.stream())
						.toList());
		}

		@Override
		List<MemberStreams> listMembers(Collection<String> ids, Map<Scheme, Set<String>> keys) {
			return list(MemberRow.class, "members", keys(keys, Scheme.EWC), keys(keys, Scheme.CPA),
					keys(keys, Scheme.CAS), List.copyOf(ids))
				.stream()
				.map(MemberRow::streams)
				.toList();
		}

		private static List<String> keys(Map<Scheme, Set<String>> keys, Scheme scheme) {
			return List.copyOf(keys.getOrDefault(scheme, Set.of()));
		}

		/** One question for each code; each stream keeps the fifty of most receivers. */
		@Override
		List<Complement> listComplements(List<List<Code>> streams) {
			return IntStream.range(0, streams.size())
				.boxed()
				.flatMap((stream) -> streams.get(stream)
					.stream()
					.flatMap((code) -> this.rows.ask("complements", code.scheme().id(), code.key()).stream())
					.map((row) -> complement(stream, row))
					.sorted(BY_RECEIVERS)
					.limit(50))
				.toList();
		}

		private static Complement complement(int stream, Map<String, @Nullable Object> row) {
			Map<String, @Nullable Object> complement = new LinkedHashMap<>(row);
			complement.put("stream", stream);
			return mapper.convertValue(complement, Complement.class);
		}

		@Override
		List<Precedent> listCited(Collection<String> ids) {
			return list(Precedent.class, "cited", List.copyOf(ids));
		}

	}

}
