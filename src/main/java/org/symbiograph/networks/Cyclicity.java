package org.symbiograph.networks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.SimpleGraph.Arc;

/**
 * The spectral radius of the adjacency matrix of a directed graph: 0 without any cycle, 1
 * where cycles do not meet, more the more they are entangled (Fath 2007). Only strong
 * components have cycles, so each is looked at alone; numbers that are exactly 0 come out
 * so.
 */
final class Cyclicity {

	/** Eigenvalues take time that grows with the third power. */
	static final int LARGEST = 1_000;

	private Cyclicity() {
	}

	/**
	 * The cyclicity of a graph; null where a strong component is larger than
	 * {@link #LARGEST}.
	 */
	static @Nullable Double of(List<Arc> arcs, Groups strongComponents) {
		if (strongComponents.largest() > LARGEST) {
			return null;
		}
		return strongComponents.members()
			.stream()
			.filter((members) -> members.size() > 1)
			.mapToDouble((members) -> spectralRadius(adjacency(arcs, members)))
			.max()
			.orElse(0);
	}

	private static DMatrixRMaj adjacency(List<Arc> arcs, List<Integer> members) {
		Map<Integer, Integer> places = new HashMap<>();
		IntStream.range(0, members.size()).forEach((place) -> places.put(members.get(place), place));
		DMatrixRMaj matrix = new DMatrixRMaj(members.size(), members.size());
		for (Arc arc : arcs) {
			Integer row = places.get(arc.from());
			Integer column = places.get(arc.to());
			if (row != null && column != null) {
				matrix.set(row, column, 1);
			}
		}
		return matrix;
	}

	private static double spectralRadius(DMatrixRMaj matrix) {
		EigenDecomposition_F64<DMatrixRMaj> eigenvalues = DecompositionFactory_DDRM.eig(matrix.getNumRows(), false);
		if (!eigenvalues.decompose(matrix)) {
			throw new IllegalStateException("The eigenvalues of a network cannot be computed");
		}
		return IntStream.range(0, eigenvalues.getNumberOfEigenvalues())
			.mapToObj(eigenvalues::getEigenvalue)
			.mapToDouble(Complex_F64::getMagnitude)
			.max()
			.orElse(0);
	}

}
