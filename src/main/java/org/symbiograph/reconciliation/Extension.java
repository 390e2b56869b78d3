package org.symbiograph.reconciliation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiograph.reconciliation.EntityType.Reference;

/**
 * What is told of entities, to make columns of.
 *
 * @param meta the properties, in the order asked for
 * @param rows the values by entity and property
 */
record Extension(List<Column> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {

	/** A property that was asked for. */
	record Column(String id, String name, @Nullable Reference type) {

		static Column of(Property property) {
			return new Column(property.id(), property.label(),
					(property == Property.SECTOR) ? EntityType.NACE.reference() : null);
		}

	}

}
