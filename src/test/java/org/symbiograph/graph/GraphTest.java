package org.symbiograph.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test with the whole service on the graph of the test run, which holds the library. A
 * test that needs a graph of its own is {@code @Transactional}, says so with
 * {@link SmallGraph} and leaves no trace.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.neo4j.uri=bolt://the.test.graph.takes.its.place")
@AutoConfigureMockMvc
@AutoConfigureRestTestClient
@Import({ TestGraph.class, SmallGraph.class })
public @interface GraphTest {

}
