package org.symbiograph.web;

import java.util.Optional;

/** Knows which release of the library answers are given from. */
@FunctionalInterface
public interface CurrentRelease {

	/** The number of the release, once there is one. */
	Optional<String> findId();

}
