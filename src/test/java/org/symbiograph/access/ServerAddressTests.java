package org.symbiograph.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a program on the same machine finds the service. */
class ServerAddressTests {

	@ParameterizedTest
	@CsvSource({ "http://127.0.0.1:80, server.port=80", "http://127.0.0.1:80, server.address=0.0.0.0",
			"'http://127.0.0.1:80', server.address=::", "http://192.0.2.5:80, server.address=192.0.2.5",
			"http://[2001:db8:0:0:0:0:0:7]:80, server.address=2001:db8::7",
			"http://127.0.0.1:80/symbiosis, server.servlet.context-path=/symbiosis",
			"https://127.0.0.1:80, server.ssl.bundle=web", "https://127.0.0.1:80, server.ssl.key-store=web.p12",
			"http://127.0.0.1:80, server.ssl.enabled=false server.ssl.bundle=web" })
	void isWhereItListens(String address, String settings) {
		MockEnvironment environment = new MockEnvironment();
		for (String setting : settings.split(" ", -1)) {
			String[] parts = setting.split("=", 2);
			environment.setProperty(parts[0], parts[1]);
		}

		assertThat(ServerAddress.of(environment, "80")).isEqualTo(address);
	}

}
