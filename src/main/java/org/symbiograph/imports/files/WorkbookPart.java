package org.symbiograph.imports.files;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * What there is to know of a part of a spreadsheet (ECMA-376, part 1) before its cells
 * are read.
 */
final class WorkbookPart {

	private static final XMLInputFactory XML = hardened();

	private static final long IN_MEMORY = 32L << 20;

	private static final long TEXTS_IN_MEMORY = 256L << 20;

	private static final int LONGEST_CELL = 8 * 1024 * 1024;

	private static final int LONGEST_NUMBER = 400;

	private static final int DEEPEST = 256;

	private static final int LAST_ROW = 1_048_576;

	private static final int MOST_ARRAY_FORMULAS = 10_000;

	private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

	private final NamedPath file;

	private final String name;

	private final XMLStreamReader xml;

	private final Map<String, String> targets = new HashMap<>();

	private final MergedCells.Builder merged = new MergedCells.Builder();

	private String root = "";

	private int texts;

	private int lastText = -1;

	private int arrayFormulas;

	private String row = "";

	private String type = "";

	private long length;

	private boolean value;

	private final StringBuilder number = new StringBuilder();

	private WorkbookPart(NamedPath file, String name, XMLStreamReader xml) {
		this.file = file;
		this.name = name;
		this.xml = xml;
	}

	private static XMLInputFactory hardened() {
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

	static WorkbookPart read(NamedPath file, String name, PackedStream in, InputStream text) throws XMLStreamException {
		WorkbookPart part = new WorkbookPart(file, name, XML.createXMLStreamReader(text));
		part.readRoot();
		switch (part.root) {
			case "worksheet" -> part.readAll();
			case "sst" -> {
				in.limit("texts", TEXTS_IN_MEMORY);
				part.readAll();
			}
			case "workbook", "Relationships", "Types", "styleSheet" -> {
				in.limit(name, IN_MEMORY);
				part.readAll();
			}
			default -> {
			}
		}
		return part;
	}

	/** The name of its outermost element. */
	String root() {
		return this.root;
	}

	/** How many shared texts it holds. */
	int texts() {
		return this.texts;
	}

	/** The highest number of a shared text that its cells refer to. */
	int lastText() {
		return this.lastText;
	}

	/** Where a relationship leads. */
	String target(String id) {
		return this.targets.getOrDefault(id, "");
	}

	/** Which of its cells are merged. */
	MergedCells merged() {
		return this.merged.build();
	}

	private void readRoot() throws XMLStreamException {
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw this.file.unreadable(
						"declares a document type in %s, by which other files could be read in".formatted(this.name),
						Archive.REMEDY);
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				this.root = this.xml.getLocalName();
				return;
			}
		}
	}

	private void readAll() throws XMLStreamException {
		int depth = 1;
		while (this.xml.hasNext()) {
			switch (this.xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST) {
						throw damaged("elements in each other, more than %d deep".formatted(DEEPEST));
					}
					start(this.xml.getLocalName());
				}
				case XMLStreamConstants.END_ELEMENT -> {
					depth--;
					end(this.xml.getLocalName());
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
				default -> {
				}
			}
		}
	}

	private void start(String element) {
		switch (element) {
			case "row" -> {
				this.row = checkRow(attribute("r"));
				this.length = 0;
			}
			case "c" -> startCell();
			case "v" -> this.value = true;
			case "f" -> checkFormula();
			case "si" -> {
				this.texts++;
				this.length = 0;
			}
			case "mergeCell" -> this.merged.add(this.file, attribute("ref"));
			case "Relationship" -> this.targets.put(attribute("Id"), attribute("Target"));
			default -> {
			}
		}
	}

	private void startCell() {
		this.type = attribute("t");
		this.length = 0;
		this.number.setLength(0);
		String address = attribute("r");
		Matcher parts = ADDRESS.matcher(address);
		if (!address.isEmpty() && (!parts.matches() || MergedCells.column(parts.group(1)) >= LineHandler.MOST_CELLS)) {
			throw damaged("a cell at " + address);
		}
		if (this.type.equals("d")) {
			throw this.file.unreadable("keeps dates as text of ISO 8601, as “Strict Open XML” does",
					"save it as “Excel workbook (.xlsx)”");
		}
	}

	private void checkFormula() {
		if (attribute("t").equals("array") && ++this.arrayFormulas > MOST_ARRAY_FORMULAS) {
			throw this.file.unreadable("has more than %,d array formulas".formatted(MOST_ARRAY_FORMULAS),
					"paste the values and save it anew");
		}
	}

	private String checkRow(String number) {
		try {
			if (!number.isEmpty() && (Integer.parseInt(number) < 1 || Integer.parseInt(number) > LAST_ROW)) {
				throw damaged("a row numbered " + number);
			}
			return number;
		}
		catch (NumberFormatException ex) {
			throw damaged("a row numbered " + number);
		}
	}

	private void text() {
		this.length += this.xml.getTextLength();
		if (this.length > LONGEST_CELL) {
			throw new UnreadableFile(this.file.name(), "", 0,
					"has a cell of more than 8 million signs (%s, row %s)".formatted(this.name, this.row),
					"shorten it; a cell holds at most 32,767 signs", null);
		}
		if (this.value && !this.type.equals("str") && !this.type.equals("inlineStr")) {
			this.number.append(this.xml.getTextCharacters(), this.xml.getTextStart(),
					Math.min(this.xml.getTextLength(), LONGEST_NUMBER + 1));
		}
	}

	private void end(String element) {
		if (!element.equals("v")) {
			return;
		}
		this.value = false;
		if (this.number.length() > LONGEST_NUMBER) {
			throw damaged("a number of more than %d digits in row %s".formatted(LONGEST_NUMBER, this.row));
		}
		if (this.type.equals("s")) {
			try {
				this.lastText = Math.max(this.lastText, Integer.parseInt(this.number.toString()));
			}
			catch (NumberFormatException ex) {
				throw damaged("a text without a number in row " + this.row);
			}
		}
	}

	private UnreadableFile damaged(String what) {
		return this.file.unreadable("is a damaged spreadsheet: %s has %s".formatted(this.name, what),
				"open it and save it anew as .xlsx");
	}

	private String attribute(String name) {
		return Objects.requireNonNullElse(this.xml.getAttributeValue(null, name), "");
	}

}
