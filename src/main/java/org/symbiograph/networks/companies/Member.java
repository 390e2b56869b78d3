package org.symbiograph.networks.companies;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company of the network. */
@Schema(name = "NetworkCompany")
record Member(@Schema(description = "Its id, or that which the request gives it", example = "bpb-gyproc") String id,
		String name, boolean anonymous, @Nullable String activity, @Nullable String country, List<MemberSector> sectors,
		@Schema(description = "Whether the request describes it") boolean described) {

	@JsonProperty
	@Nullable String href() {
		return this.described ? null : "/api/v1/companies/" + this.id;
	}

	/** A NACE sector of a member. */
	@Schema(name = "NetworkSector")
	record MemberSector(@Schema(example = "23.52") String code, String title) {

		/** The division it belongs to: the first two digits. */
		String division() {
			return this.code.substring(0, Math.min(2, this.code.length()));
		}

	}

}
