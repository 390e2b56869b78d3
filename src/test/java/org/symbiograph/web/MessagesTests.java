package org.symbiograph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages say everything in all of their languages. */
class MessagesTests {

	static Stream<String> bundles() throws IOException {
		Properties settings = read("application.properties");
		return Arrays.stream(settings.getProperty("spring.messages.basename").split(",", -1));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void hasAllWordsInEachLanguage(String bundle) throws IOException {
		Set<String> english = read(bundle + ".properties").stringPropertyNames();

		assertThat(english).isNotEmpty();
		assertThat(read(bundle + "_nl.properties").stringPropertyNames()).isEqualTo(english);
		assertThat(read(bundle + "_nb.properties").stringPropertyNames()).isEqualTo(english);
	}

	private static Properties read(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = MessagesTests.class.getClassLoader().getResourceAsStream(file)) {
			assertThat(in).as(file).isNotNull();
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}

}
