/** Who did this before: exchanges that bear on a stream, how closely, and why. */
@NullMarked
package org.symbiograph.precedents;

import org.jspecify.annotations.NullMarked;
