package org.symbiograph.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.symbiograph.imports.DataPackage.TableDescription;
import org.symbiograph.imports.ReleaseLog.Published;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * The library of a release as the data packages it can be loaded from: a zip with the
 * folders classification and library. A service that is started on them with an empty
 * graph holds the same.
 */
@Component
class LibraryPackage {

	private final ReleaseLog log;

	private final BundledLibrary.Settings settings;

	LibraryPackage(ReleaseLog log, BundledLibrary.Settings settings) {
		this.log = log;
		this.settings = settings;
	}

	/** Writes the library of a release. */
	void write(Published release, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (String folder : List.of("classification/", "library/")) {
				write(release, folder, zip);
			}
		}
	}

	private void write(Published release, String folder, ZipOutputStream zip) throws IOException {
		Resource source = this.settings.folder(folder);
		DataPackage description = DataPackage.read(source);
		zip.putNextEntry(new ZipEntry(folder + "datapackage.json"));
		zip.write(describe(source, release, folder.equals("library/")));
		zip.closeEntry();
		for (TableDescription table : description.tables()) {
			zip.putNextEntry(new ZipEntry(folder + table.path()));
			if (table.load() == null) {
				write(table, release, zip);
			}
			else {
				// what relates codes is not imported, so it is as it came
				source.createRelative(table.path()).getInputStream().transferTo(zip);
			}
			zip.closeEntry();
		}
	}

	private static byte[] describe(Resource folder, Published release, boolean library) throws IOException {
		byte[] json = StreamUtils.copyToByteArray(folder.createRelative("datapackage.json").getInputStream());
		if (!library) {
			return json;
		}
		ObjectNode description = (ObjectNode) JsonMapper.shared().readTree(json);
		description.put("version", release.id());
		description.put("created", release.date() + "T00:00:00Z");
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(description);
	}

	private void write(TableDescription table, Published release, ZipOutputStream zip) throws IOException {
		Writer text = new OutputStreamWriter(StreamUtils.nonClosing(zip), StandardCharsets.UTF_8);
		List<String> columns = table.schema().columns();
		try (CsvWriter csv = CsvWriter.builder().build(text);
				Stream<Map<String, String>> rows = this.log.rows(table.name(), release.revision())) {
			csv.writeRecord(columns);
			rows.forEach(
					(row) -> csv.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
		}
	}

}
