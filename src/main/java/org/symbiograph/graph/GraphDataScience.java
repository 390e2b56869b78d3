package org.symbiograph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Makes the procedures of Graph Data Science known to an embedded graph. A server finds
 * them in its plugin folder; here they are on the class path, in classes that follow a
 * naming pattern.
 */
final class GraphDataScience {

	private static final Set<String> SUFFIXES = Set.of("Proc", "Procs", "Func", "Function", "Functions");

	private GraphDataScience() {
	}

	static void register(GraphDatabaseService graph) {
		GlobalProcedures procedures = ((GraphDatabaseAPI) graph).getDependencyResolver()
			.resolveDependency(GlobalProcedures.class);
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(
				GraphDataScience.class.getClassLoader());
		try {
			for (String suffix : SUFFIXES) {
				for (Resource type : resolver.getResources("classpath*:org/neo4j/gds/**/*" + suffix + ".class")) {
					register(procedures, className(type));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String className(Resource type) throws IOException {
		String path = type.getURL().getPath();
		String file = path.substring(path.lastIndexOf("org/neo4j/gds/"));
		return ClassUtils.convertResourcePathToClassName(file.substring(0, file.length() - ".class".length()));
	}

	private static void register(GlobalProcedures procedures, String className) {
		try {
			Class<?> type = ClassUtils.forName(className, GraphDataScience.class.getClassLoader());
			procedures.registerProcedure(type);
			procedures.registerFunction(type);
			procedures.registerAggregationFunction(type);
		}
		catch (ClassNotFoundException | KernelException ex) {
			throw new IllegalStateException("Graph Data Science cannot be registered: " + className, ex);
		}
	}

}
