package org.symbiograph.access;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.GraphFolder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets in who may read the folder of our own graph, and so owns the graph anyway: a file
 * there tells where this service listens and the key to it, as long as it runs.
 */
@Component
class LocalDoor implements SmartLifecycle {

	static final String FILE = "server.json";

	private static final String NAME = "local";

	private static final int BYTES = 32;

	private final GraphFolder folder;

	private final Environment environment;

	private final JsonMapper json;

	private final Secrets secrets;

	private volatile @Nullable Account account;

	LocalDoor(GraphFolder folder, Environment environment, JsonMapper json, Secrets secrets) {
		this.folder = folder;
		this.environment = environment;
		this.json = json;
		this.secrets = secrets;
	}

	/** Opens last of all, when the port is open. */
	@Override
	public void start() {
		String port = this.environment.getProperty("local.server.port");
		if (this.folder.exists() && port != null) {
			String token = Secrets.generate(BYTES);
			this.account = new Account(NAME, Secrets.sha256(token), Set.of(Role.ADMIN));
			this.folder.write(FILE, this.json.writeValueAsString(
					new Sign(ServerAddress.of(this.environment, port), token, ProcessHandle.current().pid())));
		}
	}

	/** Closes first of all. */
	@Override
	public void stop() {
		if (isRunning()) {
			this.account = null;
			this.folder.delete(FILE);
		}
	}

	@Override
	public boolean isRunning() {
		return this.account != null;
	}

	Optional<Account> find(String key) {
		return Optional.ofNullable(this.account).filter((owner) -> this.secrets.matches(key, owner.secret()));
	}

	/**
	 * What the file says.
	 *
	 * @param url where the service listens
	 * @param token the key to it
	 * @param pid the process that wrote this
	 */
	record Sign(String url, String token, long pid) {

	}

}
