package org.symbiograph.imports.files;

import java.math.BigDecimal;
import java.util.Set;

import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a spreadsheet shows to a person who reads it as plain as possible. */
final class CellText {

	private static final Set<String> ERRORS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A",
			"#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
			"#EXTERNAL!", "#PYTHON!", "#TIMEOUT!");

	private final NumberFormats formats;

	CellText(boolean since1904) {
		this.formats = new NumberFormats(since1904);
	}

	Cell of(org.dhatim.fastexcel.reader.Cell cell) {
		String text = text(cell);
		Cell.Kind kind = kind(cell, text);
		if (text.isEmpty() && kind == Cell.Kind.VALUE) {
			return Cell.EMPTY;
		}
		return (text.length() > LineHandler.LONGEST) ? LineHandler.beginning(text) : new Cell(text, kind);
	}

	private static Cell.Kind kind(org.dhatim.fastexcel.reader.Cell cell, String text) {
		boolean error = cell.getType() == CellType.ERROR || (cell.getFormula() != null && ERRORS.contains(text));
		if (error) {
			return Cell.Kind.ERROR;
		}
		return (cell.getFormula() != null) ? Cell.Kind.FORMULA : Cell.Kind.VALUE;
	}

	private String text(org.dhatim.fastexcel.reader.Cell cell) {
		if (cell.getValue() instanceof BigDecimal number) {
			return this.formats.show(number, cell.getDataFormatString(), cell.getDataFormatId());
		}
		return strip((cell.getType() == CellType.ERROR) ? String.valueOf(cell.getRawValue()) : cell.getText());
	}

	private static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && LineHandler.isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && LineHandler.isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

}
