package org.symbiograph.networks.companies;

import java.util.List;

import org.symbiograph.networks.companies.NeighbourhoodQueries.Complement;
import org.symbiograph.precedents.Level;
import org.symbiograph.precedents.StreamPrecedents.Outlet;

/**
 * A stream of a producer, with what precedents say of it.
 *
 * @param stream the stream
 * @param outlets the sectors that take such streams
 * @param complements the residues used together with it
 * @param complementsAt at which level: with its code, or with another of its sub-chapter
 */
record KnownStream(ProducerStream stream, List<Outlet> outlets, List<Complement> complements, Level complementsAt) {

}
