/** Brings cases into the graph: read, check, load. */
@NullMarked
package org.symbiograph.imports;

import org.jspecify.annotations.NullMarked;
