package org.symbiograph.reconciliation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.BundledData;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids are what our tables take, and never two things. */
class EntityIdTests {

	@ParameterizedTest
	@CsvSource({ "EWC, 10 02 02, 10 02 02", "EWC, 16 02 13*, 16 02 13*", "EWC, 10 02, 10 02", "EWC, 10, ewc:10",
			"NACE, 24.10, 24.10", "NACE, 10, 10", "NACE, C, C", "NACE21, 24.10, nace21:24.10",
			"CPA, 24.10.11, 24.10.11", "CPA, 24.10, cpa:24.10", "CAS, 7704-34-9, 7704-34-9", "TREATMENT, R4, R4",
			"COMPANY, ilva, ilva", "COMPANY, 10, company:10" })
	void nameTheTypeOnlyWhereAnotherTypeIsWrittenSo(EntityType type, String local, String id) {
		EntityId entity = new EntityId(type, local);

		assertThat(entity.text()).isEqualTo(id);
		assertThat(EntityId.parse(id)).isEqualTo(entity);
	}

	@Test
	void ofCompaniesAreThoseOfTheTable() {
		assertThat(BundledData.of("companies").map((company) -> company.getField("id")))
			.allMatch((id) -> EntityId.parse(id).equals(new EntityId(EntityType.COMPANY, id)));
	}

}
