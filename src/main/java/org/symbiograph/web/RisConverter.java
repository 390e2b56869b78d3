package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Writes bibliographies as RIS in UTF-8. */
class RisConverter extends ExportConverter<Bibliography> {

	RisConverter(CurrentRelease release) {
		super(release, Bibliography.class, MediaTypes.RIS, "ris");
	}

	@Override
	String name(Bibliography export) {
		return export.name();
	}

	@Override
	void write(Bibliography export, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		for (Iterator<Citation> citations = export.citations().iterator(); citations.hasNext();) {
			write(citations.next(), text);
		}
		text.flush();
	}

	private static void write(Citation citation, Writer text) throws IOException {
		line(text, "TY", citation.kind().ris());
		line(text, "ID", citation.key());
		for (String author : citation.authors()) {
			line(text, "AU", author);
		}
		line(text, "PY", (citation.year() != null) ? citation.year().toString() : null);
		line(text, "TI", citation.title());
		line(text, "T2", citation.container());
		line(text, "DO", citation.doi());
		line(text, "UR", citation.url());
		line(text, "N1", citation.more() ? "The library does not name all authors." : null);
		line(text, "N1", citation.note());
		text.write("ER  - \r\n\r\n");
	}

	/** A value ends with its line, so it must not hold any other. */
	private static void line(Writer text, String tag, @Nullable String value) throws IOException {
		if (value != null) {
			text.write("%s  - %s\r\n".formatted(tag, StringUtils.normalizeSpace(value)));
		}
	}

}
