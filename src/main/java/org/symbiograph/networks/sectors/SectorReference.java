package org.symbiograph.networks.sectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;

/** A NACE Rev. 2 sector mentioned by another. */
@Schema(name = "SectorReference", description = "A NACE Rev. 2 sector")
record SectorReference(@Schema(example = "24") String code,
		@Schema(example = "Manufacture of basic metals") String title) {

	static SectorReference to(Code code) {
		return new SectorReference(code.code(), (code.title() != null) ? code.title() : code.code());
	}

	@JsonProperty
	String href() {
		return href(this.code);
	}

	/** Where a sector is described. */
	static String href(String code) {
		return "/api/v1/sectors/" + Scheme.NACE.key(code).orElse(code);
	}

}
