/**
 * Where the graph lives, embedded or remote, with its schema and the statements that
 * question it; the only package that knows such things.
 */
@NullMarked
package org.symbiograph.graph;

import org.jspecify.annotations.NullMarked;
