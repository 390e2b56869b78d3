package org.symbiograph.networks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.networks.ReportedLink.Party;

/**
 * Who is who in what is told: a named company is itself; undisclosed parties that a case
 * study describes alike are one actor, since nothing tells them apart.
 */
final class Actors {

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	/** Ids in the order that people count in: 2 before 10. */
	static final Comparator<String> NATURAL = Comparator
		.<String, String>comparing(
				(id) -> DIGITS.matcher(id).replaceAll((digits) -> StringUtils.leftPad(digits.group(), 12, '0')))
		.thenComparing(Comparator.naturalOrder());

	private final Map<String, Actor> byParty;

	private Actors(Map<String, Actor> byParty) {
		this.byParty = byParty;
	}

	/** The actors of all that is told of a network, whatever part of it is looked at. */
	static Actors of(Collection<ReportedLink> told) {
		Map<String, Actor> byIdentity = new HashMap<>();
		Map<String, Actor> byParty = new HashMap<>();
		told.stream()
			.flatMap((link) -> Stream.of(new Told(link.caseStudy(), link.donor()),
					new Told(link.caseStudy(), link.receiver())))
			.sorted(Comparator.comparing((party) -> party.party().id(), NATURAL))
			.forEach((party) -> byParty.putIfAbsent(party.party().id(),
					byIdentity.computeIfAbsent(party.identity(), (identity) -> party.actor())));
		return new Actors(byParty);
	}

	/** The actor that a party is. */
	Actor of(Party party) {
		return Objects.requireNonNull(this.byParty.get(party.id()));
	}

	/** A party as a case study tells of it. */
	private record Told(String caseStudy, Party party) {

		String identity() {
			String activity = StringUtils.strip(this.party.activity());
			return (this.party.anonymous() && StringUtils.isNotEmpty(activity))
					? this.caseStudy + "\n" + activity.toLowerCase(Locale.ROOT) : this.party.id();
		}

		Actor actor() {
			return new Actor(this.party.id(), this.party.name(), this.party.anonymous(), this.party.sector());
		}

	}

}
