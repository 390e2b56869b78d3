package org.symbiograph.imports.formats.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.HeaderRow;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

import org.springframework.stereotype.Component;

/**
 * The correspondence of NACE Rev. 2.1 and Rev. 2 that Eurostat publishes. What two codes
 * share follows from the number of links each has: one with a single link lies wholly
 * within the other.
 */
@Component
class Nace21ToNace2Format implements ImportFormat {

	private static final String FROM = "NACE21_CODE";

	private static final String TO = "NACE2_CODE";

	@Override
	public String id() {
		return "nace21-nace2";
	}

	@Override
	public String title() {
		return "Correspondence of NACE Rev. 2.1 and NACE Rev. 2, from Eurostat";
	}

	@Override
	public boolean recognises(List<Sheet> sheets) {
		return sheets.stream().anyMatch((sheet) -> header(sheet).isPresent());
	}

	@Override
	public void read(List<Sheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		List<Link> links = new ArrayList<>();
		sheets.forEach((sheet) -> header(sheet).ifPresent((header) -> read(sheet, header, links, remarks)));
		Map<String, Long> from = links.stream().collect(Collectors.groupingBy(Link::from, Collectors.counting()));
		Map<String, Long> to = links.stream().collect(Collectors.groupingBy(Link::to, Collectors.counting()));
		links.forEach(
				(link) -> rows.accept(row(link, from.getOrDefault(link.from(), 0L), to.getOrDefault(link.to(), 0L))));
	}

	private static Optional<HeaderRow> header(Sheet sheet) {
		return HeaderRow.find(sheet, List.of(FROM, TO));
	}

	private static void read(Sheet sheet, HeaderRow header, List<Link> links, Consumer<Remark> remarks) {
		try (Stream<Line> lines = sheet.lines()) {
			lines.filter((line) -> line.number() > header.line().number() && !line.isBlank()).forEach((line) -> {
				Place place = new Place(sheet.file(), sheet.name(), line.number());
				Function<String, String> text = (column) -> header.cell(line, column).text();
				Optional<String> from = Edition.of("nace-2.1").spelling(text.apply(FROM));
				Optional<String> to = Edition.of("nace-2").spelling(text.apply(TO));
				if (from.isPresent() && to.isPresent()) {
					links.add(new Link(place, from.get(), to.get()));
				}
				else {
					String column = from.isPresent() ? TO : FROM;
					String value = text.apply(column);
					remarks.accept(new Remark(Severity.WARNING, place, column, value,
							value.isEmpty() ? "links %s to no code".formatted(text.apply(FROM))
									: "is no code of that edition, so the link is left out",
							""));
				}
			});
		}
	}

	private static TableRow row(Link link, long from, long to) {
		String content = (from == 1) ? ((to == 1) ? "same" : "from within to")
				: ((to == 1) ? "to within from" : "overlap");
		return new TableRow("nace-2.1-nace-2", link.place(), Map.of("from", link.from(), "to", link.to(), "whole",
				String.valueOf(content.equals("same")), "content", content), Map.of("from", FROM, "to", TO));
	}

	/** A link, and where it stands. */
	private record Link(Place place, String from, String to) {

	}

}
