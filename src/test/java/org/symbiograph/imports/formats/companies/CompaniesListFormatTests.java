package org.symbiograph.imports.formats.companies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.imports.files.UnreadableFile;
import org.symbiograph.imports.formats.Read;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Lists of companies, with the mappings that are bundled and with others. */
class CompaniesListFormatTests {

	private static final String EU_ETS = """
			id,AccountHolderName,NationalAdministratorCode,AccountStatus,InstallationNameOrAircraftOperatorCode,\
			Latitude,Longitude,Country,MainActivityTypeCode,MainActivityTypeCodeLookup
			""";

	private static final String MAPPING = """
			title: Works of a county
			id: {prefix: county, columns: [Nr.]}
			name: Betrieb
			nace: {column: WZ}
			country: {value: NO}
			place: {latitude: Breite, longitude: Länge}
			""";

	@TempDir
	private Path folder;

	@Test
	void readsInstallationsOfTheEmissionsTradingSystem() throws IOException {
		Read read = read(Map.of("list.csv", EU_ETS + """
				AT-47,AGRANA Stärke GmbH,AT,open,AGRANA Gmünd,48.77,14.98,AT,20,Combustion of fuels
				GB-5,Tata Steel,GB,closed,Port Talbot,,,GB,24,Production of pig iron or steel
				XI-7,Kilns Ltd,GB,open,Kilns Ltd,,,XI,30,Lime
				"""));

		assertThat(read.recognised()).isTrue();
		assertThat(read.rows()).extracting(TableRow::table).containsExactly("imports", "companies", "companies");
		assertThat(read.rows().getFirst().cells()).containsEntry("id", "eu-ets").containsKey("terms");
		assertThat(read.rows().get(1).cells())
			.isEqualTo(Map.of("id", "eu-ets-at-47", "name", "AGRANA Stärke GmbH, AGRANA Gmünd", "activity",
					"Combustion of fuels", "country", "AT", "latitude", "48.77", "longitude", "14.98"));
		assertThat(read.rows().get(2).cells()).isEqualTo(Map.of("id", "eu-ets-xi-7", "name", "Kilns Ltd", "activity",
				"Lime", "nace", "23.52", "nace_certainty", "medium", "country", "GB"));
		assertThat(read.remarks(Severity.WARNING))
			.containsExactly("0 AccountStatus: 1 row is left out, as the mapping wants it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0|0|Atlantic|leave both empty
			x|14.98|no number|write degrees
			48.77|''|missing|write degrees
			14.98|48.77|outside of the areas|exchanged: 48.77, 14.98
			95.5|1|no place on Earth|look the place up
			75.5|1|outside of the areas|look the place up
			""")
	void refusesPlacesThatCannotBe(String latitude, String longitude, String reason, String suggestion)
			throws IOException {
		String mapping = MAPPING.replace("longitude: Länge", "longitude: Länge, areas: [[4, 46, 15, 55]]");
		Read read = read("Nr.,Betrieb,WZ,Breite,Länge\n1,One,24.10,%s,%s\n".formatted(latitude, longitude), mapping);

		assertThat(read.rows()).isEmpty();
		assertThat(read.remarks()).hasSize(1);
		Remark refused = read.remarks().getFirst();
		assertThat(refused.severity()).isEqualTo(Severity.REJECTED);
		assertThat(refused.place().row()).isEqualTo(2);
		assertThat(refused.reason()).contains(reason);
		assertThat(refused.suggestion()).contains(suggestion);
	}

	@Test
	void readsWasteSitesOfScotland() throws IOException {
		Read read = read(Map.of("sites.csv",
				"""
						region,year,site-name,permit,status,latitude,longitude,operator,activities,accepts,tonnes-input,tonnes-treated-recovered,tonnes-output
						Borders,2019,Easter Langlee,WML/L/1179331,Operational,55.615852142864,-2.7623265905831915,COUNCIL,Landfill / Metal recycler / Moon base,x,1,0,1
						"""));

		assertThat(read.rows().getLast().cells()).isEqualTo(Map.of("id", "sepa-wml-l-1179331", "name",
				"COUNCIL, Easter Langlee", "activity", "Landfill / Metal recycler / Moon base", "nace", "38.21;38.32",
				"nace_certainty", "medium", "country", "GB", "latitude", "55.615852", "longitude", "-2.762327"));
		assertThat(read.remarks()).extracting(Remark::value).containsExactly("Moon base");
	}

	@Test
	void readsAListByAMappingThatComesWithIt() throws IOException {
		Read read = read("""
				Nr.;Betrieb;WZ;Breite;Länge
				7/a;Ålesund Fisk;1020;62,47;6,15
				8;;24.10;62,4;6,1
				9;Annet;x;62,4;6,1
				""", MAPPING);

		assertThat(read.recognised()).isTrue();
		assertThat(read.rows()).extracting(TableRow::cells)
			.containsExactly(
					Map.of("id", "county-7-a", "name", "Ålesund Fisk", "nace", "10.20", "country", "NO", "latitude",
							"62.47", "longitude", "6.15"),
					Map.of("id", "county-9", "name", "Annet", "country", "NO", "latitude", "62.4", "longitude", "6.1"));
		assertThat(read.remarks(Severity.REJECTED)).containsExactly("3 Betrieb: is empty: the company has no name");
		assertThat(read.remarks(Severity.WARNING))
			.containsExactly("0 WZ: has no NACE code: 1 row is taken over without a sector");
	}

	@Test
	void turnsTheBritishGridIntoDegrees() throws IOException {
		// the example of Ordnance Survey, "A guide to coordinate systems in Great
		// Britain"
		Read read = read("Nr.,Betrieb,WZ,E,N\n1,Caister water tower,36.00,651409.903,313177.270\n", MAPPING
			.replace("{latitude: Breite, longitude: Länge}", "{easting: E, northing: N, grid: 'EPSG:27700'}"));

		Map<String, String> cells = read.rows().getFirst().cells();
		assertThat(Double.parseDouble(cells.getOrDefault("latitude", ""))).isCloseTo(52.65798, Offset.offset(1e-4));
		assertThat(Double.parseDouble(cells.getOrDefault("longitude", ""))).isCloseTo(1.71605, Offset.offset(1e-4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title: [x|is no YAML
			title: x|is no mapping
			[]|is no mapping
			title: x\\nidd: y|is no mapping
			""")
	void saysWhatIsWrongWithAMapping(String text, String reason) {
		UnreadableFile refused = catchThrowableOfType(UnreadableFile.class,
				() -> read("Nr.,Betrieb\n1,x\n", text.replace("\\n", "\n")));

		assertThat(refused.file()).isEqualTo("mapping.yaml");
		assertThat(refused.reason()).contains(reason);
		assertThat(refused.remedy()).contains("imports-mapping.md");
	}

	@Test
	void refusesAGridThatIsNotKnown() {
		UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read("Nr.,Betrieb,WZ,E,N\n1,x,,1,1\n",
				MAPPING.replace("{latitude: Breite, longitude: Länge}", "{easting: E, northing: N, grid: 'EPSG:1'}")));

		assertThat(refused.reason()).contains("grid EPSG:1 is not known", "EPSG:27700");
	}

	@Test
	void saysWhichColumnsAMappingMisses() throws IOException {
		Read read = read("Nr.,Name\n1,x\n", MAPPING);

		assertThat(read.rows()).isEmpty();
		assertThat(read.remarks()).extracting(Remark::column).containsExactly("Betrieb, WZ, Breite, Länge");
		assertThat(read.remarks().getFirst().suggestion()).contains("nr., name");
	}

	private Read read(String list, String mapping) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("list.csv", list);
		files.put("mapping.yaml", mapping);
		return read(files);
	}

	private Read read(Map<String, String> files) throws IOException {
		return Read.by(new CompaniesListFormat(), this.folder, files);
	}

	@Test
	void takesNoOtherTableForItsOwn() throws IOException {
		assertThat(read(Map.of("list.csv", "id,name\n1,x\n")).recognised()).isFalse();
	}

}
