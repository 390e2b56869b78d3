/**
 * The classifications by which streams, companies and treatments are known: look a code
 * up in any usual spelling, and walk its hierarchy.
 */
@NullMarked
package org.symbiograph.codes;

import org.jspecify.annotations.NullMarked;
