/**
 * Measures how fast the service answers, on libraries much larger than the one that comes
 * with it, and how that compares with a relational database: see docs/speed.md.
 */
@NullMarked
package org.symbiograph.bench;

import org.jspecify.annotations.NullMarked;
