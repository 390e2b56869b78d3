package org.symbiograph.imports.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;

import javax.xml.stream.XMLStreamException;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A spreadsheet, gone through once before its cells are read: nothing in it is out of
 * proportion, no part declares a document type and with it entities, no cell lies outside
 * of the sheet, and where cells are merged is known, which stands after the rows.
 */
final class Workbook {

	private final NamedPath file;

	private final Map<String, WorkbookPart> parts = new HashMap<>();

	private Workbook(NamedPath file) {
		this.file = file;
	}

	static Workbook of(Archive archive) throws IOException {
		Workbook workbook = new Workbook(archive.file());
		for (ZipEntry entry : archive.entries()) {
			try (PackedStream in = archive.open(entry)) {
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					workbook.parts.put("/" + entry.getName(), WorkbookPart.read(archive.file(), entry.getName(), in));
				}
				in.drain();
			}
			catch (XMLStreamException ex) {
				throw archive.file()
					.unreadable("is a damaged spreadsheet: %s is not well-formed".formatted(entry.getName()),
							"open it and save it anew as .xlsx");
			}
		}
		workbook.checkSharedTexts();
		return workbook;
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
		catch (ExcelReaderException ex) {
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
