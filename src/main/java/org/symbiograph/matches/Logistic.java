package org.symbiograph.matches;

import java.util.List;
import java.util.stream.IntStream;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/**
 * Weighs numbers to the logarithm of the odds that something is true: logistic
 * regression, its weights kept small, on numbers brought to the same scale.
 */
final class Logistic {

	/** How much the weights are kept small, as the usual strength of a penalty. */
	private static final double PENALTY = 10;

	private static final double PRECISION = 1e-6;

	private final double[] means;

	private final double[] deviations;

	/** What each number weighs, and last the constant. */
	private final double[] weights;

	static {
		Linear.disableDebugOutput();
	}

	private Logistic(double[] means, double[] deviations, double[] weights) {
		this.means = means;
		this.deviations = deviations;
		this.weights = weights;
	}

	/**
	 * Learns the weights.
	 * @param cases the numbers of each case
	 * @param truths whether it is true
	 */
	static Logistic fit(List<double[]> cases, List<Boolean> truths) {
		int size = cases.getFirst().length;
		double[] means = IntStream.range(0, size)
			.mapToDouble((i) -> cases.stream().mapToDouble((one) -> one[i]).average().orElse(0))
			.toArray();
		double[] deviations = IntStream.range(0, size)
			.mapToDouble((i) -> Math
				.sqrt(cases.stream().mapToDouble((one) -> Math.pow(one[i] - means[i], 2)).average().orElse(0)))
			.map((deviation) -> (deviation < PRECISION) ? 1 : deviation)
			.toArray();
		Problem problem = new Problem();
		problem.l = cases.size();
		problem.n = size + 1;
		problem.bias = 1;
		problem.x = cases.stream().map((one) -> scaled(one, means, deviations)).toArray(Feature[][]::new);
		problem.y = truths.stream().mapToDouble((truth) -> truth ? 1 : 0).toArray();
		Parameter parameter = new Parameter(SolverType.L2R_LR, 1 / PENALTY, PRECISION);
		parameter.setRegularizeBias(false);
		Model model = Linear.train(problem, parameter);
		int truth = (model.getLabels()[0] == 1) ? 0 : 1;
		return new Logistic(means, deviations,
				IntStream.rangeClosed(1, size + 1).mapToDouble((i) -> weight(model, i, truth)).toArray());
	}

	/** The logarithm of the odds of a case. */
	double of(double[] one) {
		double odds = this.weights[one.length];
		for (int i = 0; i < one.length; i++) {
			odds += this.weights[i] * (one[i] - this.means[i]) / this.deviations[i];
		}
		return odds;
	}

	private static Feature[] scaled(double[] one, double[] means, double[] deviations) {
		return IntStream.rangeClosed(0, one.length)
			.mapToObj((i) -> new FeatureNode(i + 1, (i < one.length) ? (one[i] - means[i]) / deviations[i] : 1))
			.toArray(Feature[]::new);
	}

	private static double weight(Model model, int number, int label) {
		double weight = model.getFeatureWeights()[number - 1];
		return (label == 0) ? weight : -weight;
	}

}
