package org.symbiograph.graph;

import java.util.List;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes all steps of the start before the web server opens its port. */
@Component
class StartUp implements SmartLifecycle {

	private final List<StartUpStep> steps;

	private volatile boolean running;

	StartUp(List<StartUpStep> steps) {
		this.steps = steps;
	}

	@Override
	public void start() {
		this.steps.forEach(StartUpStep::take);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// the web server's phase is a little below the default one
		return SmartLifecycle.DEFAULT_PHASE / 2;
	}

}
