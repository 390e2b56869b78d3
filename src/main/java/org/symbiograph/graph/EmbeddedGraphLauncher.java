package org.symbiograph.graph;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded graph as soon as the settings are known, unless
 * {@code spring.neo4j.uri} names a server. From there on both cases are the same: the
 * driver connects to what that property says.
 */
class EmbeddedGraphLauncher implements EnvironmentPostProcessor, Ordered {

	private final ConfigurableBootstrapContext bootstrap;

	EmbeddedGraphLauncher(ConfigurableBootstrapContext bootstrap) {
		this.bootstrap = bootstrap;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))
				|| Boolean.getBoolean("spring.aot.processing")) {
			return;
		}
		if (!ClassUtils.isPresent("org.neo4j.dbms.api.DatabaseManagementServiceBuilder", getClass().getClassLoader())) {
			throw new StartupProblem("This build has no graph of its own: name a Neo4j server with "
					+ "--spring.neo4j.uri=neo4j://host:7687 and its user and password with "
					+ "--spring.neo4j.authentication.username=… and --spring.neo4j.authentication.password=…");
		}
		GraphSettings settings = Binder.get(environment).bindOrCreate("symbiograph.graph", GraphSettings.class);
		EmbeddedGraph graph = EmbeddedGraph.start(settings);
		environment.getPropertySources().addFirst(new MapPropertySource("embedded graph", graph.connection()));
		this.bootstrap.addCloseListener(
				(event) -> event.getApplicationContext().getBeanFactory().registerSingleton("localGraph", graph));
	}

}
