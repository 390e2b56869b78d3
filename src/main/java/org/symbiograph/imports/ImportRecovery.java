package org.symbiograph.imports;

import org.symbiograph.graph.StartUpStep;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before the service is ready, takes back imports that did not come to their end. */
@Component
@Order(StartUpStep.LIBRARY + 1)
class ImportRecovery implements StartUpStep {

	private final Imports imports;

	ImportRecovery(Imports imports) {
		this.imports = imports;
	}

	@Override
	public void take() {
		this.imports.recover();
	}

}
