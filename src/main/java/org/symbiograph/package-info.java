/**
 * A graph knowledge base of industrial symbiosis: who turned which residue into what, for
 * whom and how.
 */
@NullMarked
package org.symbiograph;

import org.jspecify.annotations.NullMarked;
