package org.symbiograph.networks;

import org.symbiograph.graph.DataScienceMissing;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what an operator can do so that networks are measured. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NetworkProblems {

	@ExceptionHandler
	ProblemDetail onMissing(DataScienceMissing problem) {
		ProblemDetail missing = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_IMPLEMENTED,
				"""
						Networks are measured by Graph Data Science, a plugin that the Neo4j server of this service does not have. \
						Its operator adds it so: in the container image of Neo4j set NEO4J_PLUGINS='["graph-data-science"]'; \
						elsewhere put the plugin that fits the server's version into the folder plugins, set \
						dbms.security.procedures.unrestricted=gds.* in neo4j.conf, and start the server again. \
						All else is answered without it, the graphs of networks too.""");
		missing.setTitle("Graph Data Science is not installed");
		return missing;
	}

}
