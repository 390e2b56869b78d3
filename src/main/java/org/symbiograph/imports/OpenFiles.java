package org.symbiograph.imports;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

import org.symbiograph.imports.files.DataFiles;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.files.UnreadableFile;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;

/**
 * The files of one import. One that cannot be read does not keep the others from being
 * checked.
 */
final class OpenFiles implements Closeable {

	private final List<DataFiles> open = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	OpenFiles(List<NamedPath> files) {
		files.forEach(this::open);
	}

	private void open(NamedPath file) {
		try {
			this.open.add(DataFiles.open(List.of(file)));
		}
		catch (UnreadableFile ex) {
			this.remarks.add(ImportCheck.remark(ex));
		}
	}

	List<Sheet> sheets() {
		return this.open.stream().flatMap((files) -> files.sheets().stream()).toList();
	}

	/** What is to be said of the files as such. */
	List<Remark> remarks() {
		List<Remark> all = new ArrayList<>(this.remarks);
		sheets().stream()
			.filter(Sheet::encodingGuessed)
			.map((sheet) -> new Remark(Severity.WARNING, new Place(sheet.file(), sheet.name(), 0), "", "",
					"is read as %s".formatted(sheet.dialect()), "look at a word with an accent, or save it as UTF-8"))
			.forEach(all::add);
		return all;
	}

	@Override
	public void close() {
		this.open.forEach(DataFiles::close);
	}

}
