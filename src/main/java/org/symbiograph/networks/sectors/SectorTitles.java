package org.symbiograph.networks.sectors;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;

import org.springframework.stereotype.Component;

/** What NACE sectors are called. */
@Component
class SectorTitles {

	private final Codes codes;

	SectorTitles(Codes codes) {
		this.codes = codes;
	}

	/**
	 * The title of a sector in English; its key where it has none.
	 * @param key digits without separators, or the letter of a section
	 */
	String of(String key) {
		return this.codes.findByKey(Scheme.NACE, key).map(Code::title).orElse(key);
	}

	/** A sector with its title. */
	SectorReference reference(String key) {
		return this.codes.findByKey(Scheme.NACE, key)
			.map(SectorReference::to)
			.orElseGet(() -> new SectorReference(key, key));
	}

	/** The section that a division belongs to. */
	SectorReference section(String division) {
		return this.codes.findByKey(Scheme.NACE, division)
			.flatMap((code) -> this.codes.listBroader(code).stream().reduce((lower, higher) -> higher))
			.map(SectorReference::to)
			.orElseGet(() -> reference(division));
	}

}
