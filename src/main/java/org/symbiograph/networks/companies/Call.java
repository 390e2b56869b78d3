package org.symbiograph.networks.companies;

import java.util.List;
import java.util.stream.Stream;

import org.symbiograph.networks.companies.CompanyNetwork.Precedent;
import org.symbiograph.networks.companies.CompanyNetwork.Row;
import org.symbiograph.networks.companies.Member.MemberSector;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Table;

/**
 * A company to call, as a row of a spreadsheet.
 *
 * @param as whether it gives the same, a complementary stream or may be interested
 * @param row why
 */
record Call(String as, Row row) {

	static final Table<Call> COLUMNS = Table.of(Call.class)
		.with("as", Call::as)
		.with("score", (call) -> call.row().match().score())
		.with("company", (call) -> call.row().company().name())
		.with("company id", (call) -> call.row().company().id())
		.with("country", (call) -> call.row().company().country())
		.with("NACE", (call) -> call.row().company().sectors().stream().map(MemberSector::code).toList())
		.with("your stream", (call) -> call.row().yours())
		.with("its stream", (call) -> call.row().stream())
		.with("match", (call) -> call.row().match().level())
		.with("already", (call) -> call.row().already())
		.with("because", (call) -> call.row().because())
		.with("via", (call) -> call.row().via().stream().map(Tie::because).toList())
		.with("precedents", (call) -> call.row().precedents().stream().map(Precedent::id).toList())
		.with("link", (call) -> Addresses.inFull("/api/v1/companies/" + call.row().company().id()));

	static List<Call> of(CompanyNetwork network) {
		return Stream
			.of(list("same", network.same()), list("complementary", network.complementary()),
					list("interested", network.interested()))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Call> list(String as, List<Row> rows) {
		return rows.stream().map((row) -> new Call(as, row)).toList();
	}

}
