package org.symbiograph.codes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers where critical and strategic raw materials occur. */
@Repository
@Transactional(readOnly = true)
class RawMaterialQueries {

	private final Statements statements;

	RawMaterialQueries(Statements statements) {
		this.statements = statements;
	}

	Collection<RawMaterialSummary> list() {
		return this.statements.query("codes/raw-materials")
			.fetchAs(RawMaterialSummary.class)
			.mappedBy(Rows.as(RawMaterialSummary.class))
			.all();
	}

	Optional<RawMaterialView> find(String id) {
		return this.statements.query("codes/raw-material")
			.bind(id)
			.to("id")
			.fetchAs(RawMaterialView.class)
			.mappedBy(Rows.as(RawMaterialView.class))
			.one();
	}

	/** A raw material in a list. */
	@Schema(name = "RawMaterialSummary")
	record RawMaterialSummary(@Schema(example = "phosphate-rock") String id, String name, Map<String, String> names,
			boolean critical, boolean strategic,
			@Schema(description = "Exchanges that move a stream of a code whose title names it or whose process works it") long exchanges) {

		@JsonProperty
		String href() {
			return "/api/v1/raw-materials/" + this.id;
		}

	}

	/** A raw material with where it occurs. */
	@Schema(name = "RawMaterialWithUse")
	record RawMaterialView(String id, String name, Map<String, String> names, boolean critical, boolean strategic,
			List<Occurrence> codes, List<Carrier> exchanges) {

	}

	/** A code in which it occurs. */
	record Occurrence(String scheme, String code, @Nullable String title, @Schema(
			description = "title: the official title names it; process: the process works it; contents: official notes or headings name it") String basis,
			@Schema(description = "high or medium; assigned by us") String certainty) {

	}

	/** An exchange of a stream that may hold it. */
	record Carrier(String id, String title, String stream) {

		@JsonProperty
		String href() {
			return "/api/v1/exchanges/" + this.id;
		}

	}

}
