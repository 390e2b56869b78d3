package org.symbiograph.access;

import java.net.Inet6Address;
import java.net.InetAddress;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.Environment;
import org.springframework.web.util.UriComponentsBuilder;

/** Where this service can be asked from the same machine. */
final class ServerAddress {

	private static final String LOOPBACK = "127.0.0.1";

	private ServerAddress() {
	}

	static String of(Environment environment, String port) {
		return UriComponentsBuilder.newInstance()
			.scheme(usesTls(environment) ? "https" : "http")
			.host(host(environment.getProperty("server.address", LOOPBACK)))
			.port(port)
			.path(environment.getProperty("server.servlet.context-path", ""))
			.toUriString();
	}

	private static boolean usesTls(Environment environment) {
		boolean named = environment.containsProperty("server.ssl.bundle")
				|| environment.containsProperty("server.ssl.key-store")
				|| environment.containsProperty("server.ssl.certificate");
		return named && environment.getProperty("server.ssl.enabled", Boolean.class, true);
	}

	private static String host(String address) {
		InetAddress listening = ApplicationConversionService.getSharedInstance().convert(address, InetAddress.class);
		if (listening == null || listening.isAnyLocalAddress()) {
			return LOOPBACK;
		}
		String host = listening.getHostAddress();
		return (listening instanceof Inet6Address) ? "[" + host + "]" : host;
	}

}
