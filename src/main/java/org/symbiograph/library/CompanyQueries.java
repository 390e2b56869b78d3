package org.symbiograph.library;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.parameter;

/** Answers questions about companies. */
@Repository
@Transactional(readOnly = true)
public class CompanyQueries {

	private static final Node COMPANY = node("Company").named("company");

	private final Statements statements;

	private final Choices choices;

	private final ExchangeFilters filters;

	CompanyQueries(Statements statements, Choices choices, ExchangeFilters filters) {
		this.statements = statements;
		this.choices = choices;
		this.filters = filters;
	}

	Page<CompanySummary> search(CompanyParameters parameters, Paging paging) {
		Found found = this.statements.query(statement(filter(parameters), paging))
			.fetchAs(Found.class)
			.mappedBy(Rows.as(Found.class))
			.one()
			.orElseThrow();
		return new Page<>(list(found.ids()), paging.of(found.total()));
	}

	/** The companies of these ids, in their order. */
	List<CompanySummary> list(List<String> ids) {
		return List.copyOf(this.statements.query("library/companies")
			.bind(ids)
			.to("ids")
			.fetchAs(CompanySummary.class)
			.mappedBy(Rows.as(CompanySummary.class))
			.all());
	}

	/** The ids of all companies that pass the filter, in the order of the list. */
	List<String> listIds(CompanyParameters parameters) {
		return List.copyOf(this.statements.query(ids(filter(parameters))).fetchAs(String.class).all());
	}

	/** The id of the company that was once known by this id too. */
	Optional<String> findByAlias(String id) {
		return this.statements.query("library/company-of-alias").bind(id).to("id").fetchAs(String.class).one();
	}

	/** A company with the ids of its exchanges, if there is one of that id. */
	public Optional<Company> find(String id) {
		return this.statements.query("library/company")
			.bind(id)
			.to("id")
			.fetchAs(Company.class)
			.mappedBy(Rows.as(Company.class))
			.one();
	}

	private CompanyFilter filter(CompanyParameters parameters) {
		return new CompanyFilter(this.filters.words(parameters.q()),
				this.filters.find(Scheme.NACE, "sector", parameters.sector()).map(Code::key).orElse(null),
				this.choices.get("country", StringUtils.trimToNull(parameters.country())),
				this.choices.get("network", StringUtils.trimToNull(parameters.network())), parameters.anonymous());
	}

	static Statement statement(CompanyFilter filter, Paging paging) {
		return call(select(filter).returning(count(COMPANY).as("total")).build())
			.call(ordered(filter).skip(parameter("skip", paging.skip()))
				.limit(parameter("limit", paging.limit()))
				.returning(collect(COMPANY.property("id")).as("ids"))
				.build())
			.returning("total", "ids")
			.build();
	}

	static Statement ids(CompanyFilter filter) {
		return ordered(filter).returning(COMPANY.property("id").as("id")).build();
	}

	private static OrderableOngoingReadingAndWithWithWhere ordered(CompanyFilter filter) {
		return select(filter).orderBy(COMPANY.property("anonymous").ascending(), COMPANY.property("name").ascending(),
				COMPANY.property("id").ascending());
	}

	private static OrderableOngoingReadingAndWithWithoutWhere select(CompanyFilter filter) {
		Condition conditions = inCountry(filter).and(disclosed(filter));
		if (filter.words() != null) {
			return call("db.index.fulltext.queryNodes")
				.withArgs(literalOf("company_words"), parameter("words", Words.allOf(filter.words())))
				.yield("node")
				.with(name("node").as("company"))
				.where(conditions.and(inSector(filter)).and(inNetwork(filter)))
				.with(name("company"));
		}
		if (filter.network() != null) {
			return match(membership(filter.network())).where(conditions.and(inSector(filter))).withDistinct(COMPANY);
		}
		return match(start(filter)).where(conditions).withDistinct(COMPANY);
	}

	private static PatternElement start(CompanyFilter filter) {
		return (filter.sector() == null) ? COMPANY : ExchangePatterns.companiesOf("sector", filter.sector(), COMPANY);
	}

	private static Relationship membership(String network) {
		return node("Network").withProperties("id", parameter("network", network))
			.relationshipFrom(COMPANY, "MEMBER_OF");
	}

	private static Condition inNetwork(CompanyFilter filter) {
		return (filter.network() == null) ? Cypher.noCondition() : Cypher.exists(membership(filter.network()));
	}

	private static Condition inSector(CompanyFilter filter) {
		return (filter.sector() == null) ? Cypher.noCondition()
				: Cypher.exists(ExchangePatterns.companiesOf("sector", filter.sector(), COMPANY));
	}

	private static Condition inCountry(CompanyFilter filter) {
		return (filter.country() == null) ? Cypher.noCondition()
				: COMPANY.property("country").eq(parameter("country", filter.country()));
	}

	private static Condition disclosed(CompanyFilter filter) {
		return (filter.anonymous() == null) ? Cypher.noCondition()
				: COMPANY.property("anonymous").eq(parameter("anonymous", filter.anonymous()));
	}

	record CompanyFilter(@Nullable String words, @Nullable String sector, @Nullable String country,
			@Nullable String network, @Nullable Boolean anonymous) {

	}

	record Found(long total, List<String> ids) {

	}

	/** A company with the ids of its exchanges. */
	public record Company(String id, String name, List<String> otherNames, boolean anonymous, @Nullable String activity,
			@Nullable String country, List<Sector> sectors, List<CompanyReference> partOf,
			List<CompanyReference> members, List<String> gives, List<String> takes) {

	}

	/** A company mentioned by another. */
	public record CompanyReference(String id, String name) {

		@JsonProperty
		String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

	/** A company in a list. */
	@Schema(name = "CompanySummary")
	record CompanySummary(@Schema(example = "ilva") String id, String name,
			@Schema(description = "Whether the source does not disclose who it is") boolean anonymous,
			@Nullable String activity, @Nullable String country, List<Sector> sectors,
			@Schema(description = "In how many exchanges it is the donor") long gives,
			@Schema(description = "In how many exchanges it is the receiver") long takes) {

		@JsonProperty
		String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

}
