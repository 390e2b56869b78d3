package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.translate.LookupTranslator;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jbibtex.StringValue.Style;
import org.jspecify.annotations.Nullable;

/** Writes bibliographies as BibTeX in UTF-8. */
class BibtexConverter extends ExportConverter<Bibliography> {

	private static final LookupTranslator LATEX = new LookupTranslator(
			Map.of("\\", "\\textbackslash{}", "{", "\\{", "}", "\\}", "%", "\\%", "&", "\\&", "#", "\\#", "_", "\\_",
					"$", "\\$", "~", "\\textasciitilde{}", "^", "\\textasciicircum{}"));

	/** Addresses are taken literally; only what would end the field must go. */
	private static final LookupTranslator LITERAL = new LookupTranslator(
			Map.of("{", "%7B", "}", "%7D", "\\", "%5C", " ", "%20"));

	BibtexConverter(CurrentRelease release) {
		super(release, Bibliography.class, MediaTypes.BIBTEX, "bib");
	}

	@Override
	String name(Bibliography export) {
		return export.name();
	}

	@Override
	void write(Bibliography export, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		BibTeXFormatter formatter = new BibTeXFormatter();
		for (Iterator<Citation> citations = export.citations().iterator(); citations.hasNext();) {
			BibTeXDatabase single = new BibTeXDatabase();
			single.addObject(entry(citations.next()));
			formatter.format(single, text);
			text.write("\n\n");
		}
		text.flush();
	}

	private static BibTeXEntry entry(Citation citation) {
		BibTeXEntry entry = new BibTeXEntry(new Key(citation.kind().bibtex()), new Key(citation.key()));
		add(entry, BibTeXEntry.KEY_AUTHOR, authors(citation));
		add(entry, BibTeXEntry.KEY_TITLE, LATEX.translate(citation.title()));
		add(entry, BibTeXEntry.KEY_YEAR, (citation.year() != null) ? citation.year().toString() : null);
		add(entry, container(citation.kind()), LATEX.translate(citation.container()));
		add(entry, BibTeXEntry.KEY_DOI, LITERAL.translate(citation.doi()));
		add(entry, BibTeXEntry.KEY_URL, LITERAL.translate(citation.url()));
		add(entry, BibTeXEntry.KEY_NOTE, LATEX.translate(citation.note()));
		return entry;
	}

	private static void add(BibTeXEntry entry, Key field, @Nullable String value) {
		if (value != null) {
			entry.addField(field, new StringValue(value, Style.BRACED));
		}
	}

	/**
	 * Names of several words stay together in braces: they are family names or
	 * organisations.
	 */
	private static String authors(Citation citation) {
		Stream<String> names = citation.authors()
			.stream()
			.map(LATEX::translate)
			.map((name) -> name.contains(" ") ? "{" + name + "}" : name);
		return Stream.concat(names, citation.more() ? Stream.of("others") : Stream.empty())
			.collect(Collectors.joining(" and "));
	}

	private static Key container(Citation.Kind kind) {
		return switch (kind) {
			case ARTICLE -> BibTeXEntry.KEY_JOURNAL;
			case CONFERENCE_PAPER -> BibTeXEntry.KEY_BOOKTITLE;
			case REPORT -> BibTeXEntry.KEY_INSTITUTION;
			case BOOK -> BibTeXEntry.KEY_PUBLISHER;
			default -> BibTeXEntry.KEY_HOWPUBLISHED;
		};
	}

}
