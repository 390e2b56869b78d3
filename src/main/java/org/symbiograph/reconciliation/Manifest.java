package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.symbiograph.codes.Language;
import org.symbiograph.reconciliation.EntityType.Reference;
import org.symbiograph.web.Addresses;

/** What the service offers, and at which addresses (Reconciliation API 0.2). */
@Schema(name = "ReconciliationManifest")
record Manifest(List<String> versions, String name, String identifierSpace, String schemaSpace, String documentation,
		List<Reference> defaultTypes, Template view, Preview preview, Suggest suggest, Extend extend,
		@Schema(description = "How many queries one batch may have") int batchSize) {

	static final int BATCH_SIZE = 100;

	/** Where the addresses of all entities begin, whichever address is asked. */
	private static final String IDENTIFIERS = "/api/v1/reconcile/view?id=";

	private static final String BY_ID = "?id={{id}}";

	private static final int WIDTH = 430;

	private static final int HEIGHT = 220;

	/**
	 * The manifest of the service.
	 * @param address the address that was asked, which those within begin with
	 */
	static Manifest at(String address) {
		return new Manifest(List.of("0.2"), "Symbiograph: waste codes, sectors, products, substances, companies",
				Addresses.inFull(IDENTIFIERS), "https://schema.org/Thing", Addresses.inFull("/swagger-ui.html"),
				Arrays.stream(EntityType.values()).map(EntityType::reference).toList(),
				new Template(address + "/view" + BY_ID), new Preview(address + "/preview" + BY_ID, WIDTH, HEIGHT),
				new Suggest(Service.of(address, "entity"), Service.of(address, "property"),
						Service.of(address, "type")),
				new Extend(new Path(address, "/properties"), List.of(Setting.ofLanguage())), BATCH_SIZE);
	}

	/** An address with a place for an id. */
	record Template(String url) {

	}

	/** Where a small page about an entity is, and how large it is in pixels. */
	record Preview(String url, int width, int height) {

	}

	/** Where beginnings are completed. */
	record Suggest(Service entity, Service property, Service type) {

	}

	/** Where beginnings of one sort are completed, and the proposals are described. */
	record Service(@JsonProperty("service_url") String url, @JsonProperty("service_path") String path,
			@JsonProperty("flyout_service_path") String flyout) {

		static Service of(String address, String sort) {
			return new Service(address, "/suggest/" + sort, "/flyout/" + sort + "?id=${id}");
		}

	}

	/** Where properties of entities are proposed, and what can be set. */
	record Extend(@JsonProperty("propose_properties") Path properties,
			@JsonProperty("property_settings") List<Setting> settings) {

	}

	/** An address in two parts. */
	record Path(@JsonProperty("service_url") String url, @JsonProperty("service_path") String path) {

	}

	/** What can be set for a property. */
	record Setting(String name, String label, String type, @JsonProperty("default") String usual,
			@JsonProperty("help_text") String help, List<Choice> choices) {

		static Setting ofLanguage() {
			return new Setting(Extensions.LANGUAGE, "Language of titles", "select", Language.EN.id(),
					"English where there is no title in it",
					Arrays.stream(Language.values())
						.map((language) -> new Choice(language.id(), language.label()))
						.toList());
		}

	}

	/** A value to choose. */
	record Choice(String value, String name) {

	}

}
