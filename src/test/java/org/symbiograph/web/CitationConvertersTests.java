package org.symbiograph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.symbiograph.web.Citation.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Bibliographies as reference managers read them. */
class CitationConvertersTests {

	private static final CurrentRelease RELEASE = () -> Optional.of("2026.3");

	private static final Citation PAPER = new Citation("golev-2014", Kind.ARTICLE, List.of("Golev", "van Beers"), true,
			2014, "Östra & 100% {of} C_2 #1 $ \\ ~ ^", "J. Ind. Ecol.", "http://x.org/a_b%20{c}?d=1&e#f", "10.1/a_b",
			null);

	private static final Citation PAGE = new Citation("page-nd", Kind.WEB_PAGE, List.of("Bits & Chips"), false, null,
			"Warmte\n gratis", null, null, null, null);

	@Test
	void escapesWhatMeansSomethingToLatexButInAddresses() throws IOException, ParseException {
		BibTeXEntry entry = entry("golev-2014");

		assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
		assertThat(text(entry, "author")).isEqualTo("Golev and {van Beers} and others");
		assertThat(text(entry, "title")).isEqualTo("Östra \\& 100\\% \\{of\\} C\\_2 \\#1 \\$ \\textbackslash{} "
				+ "\\textasciitilde{} \\textasciicircum{}");
		assertThat(text(entry, "journal")).isEqualTo("J. Ind. Ecol.");
		assertThat(text(entry, "url")).isEqualTo("http://x.org/a_b%20%7Bc%7D?d=1&e#f");
		assertThat(text(entry, "doi")).isEqualTo("10.1/a_b");
	}

	@Test
	void leavesOutWhatIsNotKnown() throws IOException, ParseException {
		assertThat(entry("page-nd").getFields()).containsOnlyKeys(new Key("author"), new Key("title"));
		assertThat(text(entry("page-nd"), "author")).isEqualTo("{Bits \\& Chips}");
	}

	@Test
	void writesALineForEachFieldOfRis() throws IOException {
		assertThat(written(new RisConverter(RELEASE), PAPER, PAGE)).isEqualTo("""
				TY  - JOUR\r
				ID  - golev-2014\r
				AU  - Golev\r
				AU  - van Beers\r
				PY  - 2014\r
				TI  - Östra & 100% {of} C_2 #1 $ \\ ~ ^\r
				T2  - J. Ind. Ecol.\r
				DO  - 10.1/a_b\r
				UR  - http://x.org/a_b%20{c}?d=1&e#f\r
				N1  - The library does not name all authors.\r
				ER  - \r
				\r
				TY  - ELEC\r
				ID  - page-nd\r
				AU  - Bits & Chips\r
				TI  - Warmte gratis\r
				ER  - \r
				\r
				""");
	}

	private static BibTeXEntry entry(String key) throws IOException, ParseException {
		BibTeXDatabase database = new BibTeXParser()
			.parseFully(new StringReader(written(new BibtexConverter(RELEASE), PAPER, PAGE)));
		return Objects.requireNonNull(database.resolveEntry(new Key(key)));
	}

	private static String text(BibTeXEntry entry, String field) {
		return entry.getField(new Key(field)).toUserString();
	}

	private static String written(ExportConverter<Bibliography> converter, Citation... citations) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		converter.write(new Bibliography("test", Stream.of(citations)), out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
