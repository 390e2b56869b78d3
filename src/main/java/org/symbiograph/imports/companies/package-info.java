/** Finds companies that look alike, for a person to say whether they are the same. */
@NullMarked
package org.symbiograph.imports.companies;

import org.jspecify.annotations.NullMarked;
