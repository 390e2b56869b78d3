package org.symbiograph.graph;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded graph. They have no effect when {@code spring.neo4j.uri} names
 * a server.
 *
 * @param folder where the embedded graph is kept; created when absent
 * @param boltPort the loopback port on which the embedded graph speaks Bolt, so that
 * Neo4j Browser or cypher-shell can look at it; 0 takes any free one
 * @param pageCache memory for store pages, beside the heap
 */
@ConfigurationProperties("symbiograph.graph")
record GraphSettings(@DefaultValue("graph") Path folder, @DefaultValue("0") int boltPort,
		@DefaultValue("128MB") DataSize pageCache) {

}
