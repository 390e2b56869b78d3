package org.symbiograph.networks;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers which networks there are and what is told of their links. */
@Repository
@Transactional(readOnly = true)
class NetworkQueries {

	private final Statements statements;

	NetworkQueries(Statements statements) {
		this.statements = statements;
	}

	/** The networks of case studies, those with most companies first. */
	List<NetworkSummary> list() {
		return list(this.statements.query("networks/networks"), NetworkSummary.class);
	}

	/** How much each network of the whole library has. */
	List<Extent> listExtents() {
		return list(this.statements.query("networks/whole-library"), Extent.class);
	}

	/** The network of a case study. */
	Optional<CaseStudyNetwork> find(String id) {
		return list(this.statements.query("networks/network").bind(id).to("id"), CaseStudyNetwork.class).stream()
			.findFirst();
	}

	/** What is told of the links within the network of a case study. */
	List<ReportedLink> listLinks(String network) {
		return list(this.statements.query("networks/links").bind(network).to("network"), ReportedLink.class);
	}

	/** What is told of the links between all companies. */
	List<ReportedLink> listAllLinks() {
		return list(this.statements.query("networks/all-links"), ReportedLink.class);
	}

	/** The sales of products between sectors. */
	List<ReportedLink> listProductLinks() {
		return list(this.statements.query("networks/product-links"), ReportedLink.class);
	}

	private static <R extends Record> List<R> list(RunnableSpec question, Class<R> row) {
		return List.copyOf(question.fetchAs(row).mappedBy(Rows.as(row)).all());
	}

	record Extent(String id, long companies, long exchanges, long links, @Nullable Integer from,
			@Nullable Integer until) {

	}

	record CaseStudyNetwork(String id, String title, @Nullable String kind, @Nullable String assigned,
			@Nullable String place, @Nullable String country, List<Member> members) {

	}

	/** A network in a list. */
	@Schema(name = "NetworkSummary")
	record NetworkSummary(@Schema(example = "kalundborg") String id, String title, @Schema(
			description = "park, region, supply-chain or association, assigned by us; library for the two of the whole library") @Nullable String kind,
			@Schema(description = "How sure the kind is, which we assigned: high, medium or low") @Nullable String assigned,
			@Nullable String place,
			@Schema(description = "ISO 3166-1 alpha-2", example = "DK") @Nullable String country,
			@Schema(description = "How many companies give or take in it, undisclosed ones too") long companies,
			@Schema(description = "How many exchanges it has") long exchanges,
			@Schema(description = "How many links its sources draw; most of those that are no product are exchanges too") long links,
			@Schema(description = "First year told of any of it") @Nullable Integer from,
			@Schema(description = "Last year told of any of it") @Nullable Integer until) {

		@JsonProperty
		String href() {
			return "/api/v1/networks/" + this.id;
		}

	}

	/** A company in a network. */
	@Schema(name = "NetworkMember")
	record Member(String id, String name, boolean anonymous) {

		@JsonProperty
		String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

}
