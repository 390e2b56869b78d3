package org.symbiograph.library;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.library.CaseStudyQueries.CaseStudyView;
import org.symbiograph.library.CompanyController.CompanyView;
import org.symbiograph.library.Exchange.CaseStudyReference;
import org.symbiograph.library.Exchange.CpaEntry;
import org.symbiograph.library.Exchange.EwcEntry;
import org.symbiograph.library.Exchange.Party;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.library.Exchange.Stream;
import org.symbiograph.library.Exchange.Treatment;
import org.symbiograph.library.LibraryQueries.LibraryView;
import org.symbiograph.library.SourceQueries.SourceView;

/** What the things of the library are in terms of schema.org and of our own. */
final class LinkedThings {

	private LinkedThings() {
	}

	static LinkedData of(Exchange exchange) {
		return LinkedData.of(exchange.href(), "schema:GiveAction", "Exchange")
			.with("schema:identifier", exchange.id())
			.with("schema:name", exchange.title())
			.withLink("schema:actionStatus", actionStatus(exchange.status()))
			.with("status", exchange.status().id())
			.with("statusReason", exchange.statusReason())
			.with("kind", exchange.kind())
			.with("schema:agent", of(exchange.donor()))
			.with("schema:recipient", of(exchange.receiver()))
			.with("schema:object", of(exchange.stream()))
			.with("treatment", of(exchange.treatment()))
			.with("use", exchange.use())
			.with("quantity", exchange.quantity().reported())
			.with("payment", exchange.payment())
			.with("schema:startTime", year(exchange.years().from()))
			.with("schema:endTime", year(exchange.years().until()))
			.with("reportedIn", of(exchange.caseStudy()))
			.withAll("schema:subjectOf", exchange.sources().stream().map(LinkedThings::of).toList())
			.with("grade", exchange.evidence().grade())
			.with("independentSources", exchange.evidence().independentSources())
			.with("import", exchange.load());
	}

	static LinkedData of(CaseStudyView study) {
		return place(study.href(), study.id(), study.title(), study.place(), study.country())
			.withAll("schema:subjectOf", study.sources().stream().map(LinkedThings::of).toList())
			.withAll("reports", study.exchanges().stream().map(LinkedThings::reference).toList());
	}

	static LinkedData of(CompanyView company) {
		return organization(company.href(), company.id(), company.name(), company.anonymous(), company.activity(),
				company.sectors())
			.with("country", company.country())
			.withAll("gives", company.gives().stream().map(LinkedThings::reference).toList())
			.withAll("takes", company.takes().stream().map(LinkedThings::reference).toList());
	}

	static LinkedData of(SourceView view) {
		return of(view.source()).with("documentedExchanges", view.exchanges());
	}

	static LinkedData of(LibraryView library) {
		return LinkedData.of("/api/v1/library", "schema:Dataset")
			.with("schema:name", library.title())
			.with("schema:version", library.release())
			.with("schema:datePublished", library.date())
			.withLink("schema:license", library.licence().url())
			.with("schema:citation", library.citation())
			.with("exchanges", library.counts().exchanges())
			.with("caseStudies", library.counts().caseStudies());
	}

	private static LinkedData of(Source source) {
		return LinkedData.of(source.href(), type(source.type()))
			.with("schema:identifier", source.id())
			.with("schema:name", source.title())
			.with("schema:creditText", source.authors())
			.with("schema:datePublished", year(source.year()))
			.withLink("schema:url", source.url())
			.withLink("schema:sameAs", (source.doi() != null) ? "https://doi.org/" + source.doi() : null);
	}

	private static LinkedData of(Party party) {
		return organization(party.href(), party.id(), party.name(), party.anonymous(), party.activity(),
				party.sectors());
	}

	private static LinkedData organization(String href, String id, String name, boolean anonymous,
			@Nullable String activity, List<Sector> sectors) {
		return LinkedData.of(href, "schema:Organization")
			.with("schema:identifier", id)
			.with("schema:name", name)
			.with("schema:description", activity)
			.with("anonymous", anonymous)
			.with("nace", sectors.stream().map(Sector::code).toList());
	}

	private static LinkedData of(Stream stream) {
		return LinkedData.within("schema:Product")
			.with("schema:name", stream.name())
			.with("ewc", stream.ewc().stream().map(EwcEntry::code).toList())
			.with("cpa", stream.cpa().stream().map(CpaEntry::code).toList())
			.with("cas", stream.cas());
	}

	private static LinkedData of(Treatment treatment) {
		LinkedData data = LinkedData.within("Treatment")
			.with("schema:description", treatment.description())
			.with("by", treatment.by())
			.with("alsoBy", treatment.alsoBy())
			.with("operation", treatment.operation());
		return (treatment.company() != null) ? data.with("schema:agent", of(treatment.company())) : data;
	}

	private static LinkedData of(CaseStudyReference study) {
		return place(study.href(), study.id(), study.title(), study.place(), study.country());
	}

	private static LinkedData place(String href, String id, String title, @Nullable String place, String country) {
		return LinkedData.of(href, "schema:Place", "CaseStudy")
			.with("schema:identifier", id)
			.with("schema:name", title)
			.with("schema:address",
					LinkedData.within("schema:PostalAddress")
						.with("schema:addressLocality", place)
						.with("schema:addressCountry", country));
	}

	private static LinkedData reference(Exchange exchange) {
		return LinkedData.of(exchange.href(), "schema:GiveAction", "Exchange").with("schema:name", exchange.title());
	}

	private static String type(String type) {
		return switch (type) {
			case "paper", "conference-paper", "conference-abstract" -> "schema:ScholarlyArticle";
			case "book" -> "schema:Book";
			case "report", "white-paper" -> "schema:Report";
			case "presentation", "conference-presentation" -> "schema:PresentationDigitalDocument";
			case "news" -> "schema:NewsArticle";
			default -> "schema:WebPage";
		};
	}

	private static String actionStatus(Status status) {
		return "schema:" + switch (status) {
			case IMPLEMENTED, PILOT -> "ActiveActionStatus";
			case PLANNED, FEASIBILITY -> "PotentialActionStatus";
			case ENDED -> "CompletedActionStatus";
			case FAILED -> "FailedActionStatus";
		};
	}

	private static @Nullable String year(@Nullable Integer year) {
		return (year != null) ? year.toString() : null;
	}

}
