package org.symbiograph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of a case study with many exchanges, made up, all of whose ids begin with
 * its name.
 */
record GeneratedSurvey(String name, int exchanges) {

	private static final int COMPANIES = 200;

	/** Writes the tables into a folder. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (Map.Entry<String, String> table : tables().entrySet()) {
			Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue().replace("NAME", this.name));
		}
	}

	/** How many rows the tables have. */
	int rows() {
		return 3 + COMPANIES + 2 * this.exchanges;
	}

	private Map<String, String> tables() {
		Map<String, String> tables = new LinkedHashMap<>();
		tables.put("imports", "id,title,terms\nNAME,Survey of NAME,Own survey\n");
		tables.put("sources",
				"id,type,authors,year,title,url,doi,origin\nNAME-2026,report,Surveyor,2026,Exchanges of NAME,,,NAME\n");
		tables.put("case-studies", "id,title,country,kind,kind_certainty\nNAME,The survey NAME,DE,park,high\n");
		tables.put("companies", "id,name,activity,nace,country\n"
				+ lines(COMPANIES, "NAME-c%1$d,Company %1$d of NAME,Makes things,%2$s,DE\n"));
		tables.put("exchanges", "id,import,title,case_study,status,kind,donor,receiver,stream,ewc,treatment_by,use,"
				+ "quantity_known,payment\n"
				+ lines(this.exchanges,
						"NAME-%1$d,NAME,Slag %1$d,NAME,implemented,material,NAME-c%3$d,NAME-c%4$d,Slag %3$d of NAME,"
								+ "10 02 02,none,Raw material %4$d of NAME,no,unknown\n"));
		tables.put("exchange-sources",
				"exchange,source,import,record\n" + lines(this.exchanges, "NAME-%1$d,NAME-2026,NAME,%1$d\n"));
		return tables;
	}

	private static String lines(int count, String line) {
		return IntStream.range(0, count)
			.mapToObj(
					(i) -> line.formatted(i, (i % 2 == 0) ? "24.10" : "23.51", i % COMPANIES, (i * 7 + 1) % COMPANIES))
			.collect(Collectors.joining());
	}

}
