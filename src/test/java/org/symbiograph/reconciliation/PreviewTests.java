package org.symbiograph.reconciliation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown of an entity. */
class PreviewTests {

	@Test
	void escapesWhatTablesHold() {
		KnownCompany company = new KnownCompany("x", "<script>alert(1)</script>", "a & \"b\"", "IT",
				List.of(new KnownCompany.Sector("2410", "24.10", "<b>steel</b>")), List.of("<i>Taranto</i>"), 3, 2, 1);

		assertThat(Preview.page(new Entity.OfCompany(company)))
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;", "a &amp; &quot;b&quot;", "&lt;b&gt;steel&lt;/b&gt;",
					"&lt;i&gt;Taranto&lt;/i&gt;", "<dt>Exchanges</dt><dd>3</dd>")
			.doesNotContain("<script", "<b>", "<i>");
	}

}
