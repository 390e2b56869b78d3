package org.symbiograph.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIf;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.graph.TestGraph;
import org.symbiograph.imports.ImportTraces;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test with a browser in front of the whole service, which listens on a free port. It
 * is left out where there is no browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.neo4j.uri=bolt://the.test.graph.takes.its.place",
				"symbiograph.access.users[0].name=" + BrowserTest.USER,
				"symbiograph.access.users[0].password=" + BrowserTest.PASSWORD,
				"symbiograph.access.users[0].roles=admin" })
@Import({ TestGraph.class, SmallGraph.class, ImportTraces.class })
@EnabledIf("org.symbiograph.browser.Chromium#isFound")
@interface BrowserTest {

	/** Who may load and undo. */
	String USER = "data-officer";

	String PASSWORD = "password-of-a-data-officer";

}
