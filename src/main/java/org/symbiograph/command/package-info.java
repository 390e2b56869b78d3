/**
 * The command line: what scripts and people at a terminal ask of a service, without
 * writing HTTP.
 */
@NullMarked
package org.symbiograph.command;

import org.jspecify.annotations.NullMarked;
