package org.symbiograph.imports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.UncheckedStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A spreadsheet, gone through once before its cells are read: nothing in it is out of
 * proportion, no part declares a document type and with it entities, no cell lies outside
 * of the sheet, and where cells are merged is known, which stands after the rows.
 */
final class Workbook {

	private final NamedPath file;

	/** By their names, in which case does not count. */
	private final Map<String, WorkbookPart> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private Workbook(NamedPath file) {
		this.file = file;
	}

	static Workbook of(Archive archive) throws IOException {
		Workbook workbook = new Workbook(archive.file());
		for (ZipEntry entry : archive.entries()) {
			try (PackedStream in = archive.open(entry)) {
				workbook.inspect(entry.getName(), in);
				in.drain();
			}
		}
		workbook.checkSharedTexts();
		return workbook;
	}

	/**
	 * Inspects a part, if it is XML, whatever it is called: what is not read here as XML
	 * cannot be read later either, because the same parser does both.
	 */
	private void inspect(String name, PackedStream in) throws IOException {
		BufferedInputStream text = new BufferedInputStream(in);
		try {
			if (isXml(text)) {
				this.parts.put("/" + name, WorkbookPart.read(this.file, name, in, text));
			}
		}
		catch (XMLStreamException | UncheckedStreamException ex) {
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				throw this.file.unreadable("is a damaged spreadsheet: %s is not well-formed".formatted(name),
						"open it and save it anew as .xlsx");
			}
		}
	}

	/** Whether a part starts as XML does in one of its encodings. */
	private static boolean isXml(InputStream text) throws IOException {
		text.mark(4);
		int first = text.read();
		text.reset();
		return first == '<' || first == 0 || first >= 0xef || (first >= 0 && Character.isWhitespace(first));
	}

	List<Sheet> sheets() throws IOException {
		ReadingOptions options = new ReadingOptions(has("styleSheet"), true);
		String main = this.parts.entrySet()
			.stream()
			.filter((part) -> part.getValue().root().equals("workbook"))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> this.file.unreadable("is no spreadsheet", "give the table as .xlsx or CSV"));
		int folder = main.lastIndexOf('/') + 1;
		WorkbookPart relations = part(main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels");
		try (ReadableWorkbook workbook = new ReadableWorkbook(this.file.path().toFile(), options)) {
			return workbook.getSheets().<Sheet>map((sheet) -> {
				String target = relations.target(sheet.getId());
				WorkbookPart part = part(target.startsWith("/") ? target : main.substring(0, folder) + target);
				return new WorkbookSheet(this.file, sheet.getIndex(), sheet.getName(), options, part.merged());
			}).toList();
		}
		catch (UnreadableFile ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw this.file.broken(ex);
		}
	}

	private boolean has(String root) {
		return this.parts.values().stream().anyMatch((part) -> part.root().equals(root));
	}

	private WorkbookPart part(String name) {
		WorkbookPart part = this.parts.get(name);
		if (part == null) {
			throw this.file.unreadable("is a damaged spreadsheet: it has no " + name.substring(1),
					"open it and save it anew as .xlsx");
		}
		return part;
	}

	private void checkSharedTexts() {
		int texts = this.parts.values().stream().mapToInt(WorkbookPart::texts).sum();
		if (this.parts.values().stream().anyMatch((part) -> part.lastText() >= texts)) {
			throw this.file.unreadable("is a damaged spreadsheet: a cell refers to a text that is not there",
					"open it and save it anew as .xlsx");
		}
	}

}
