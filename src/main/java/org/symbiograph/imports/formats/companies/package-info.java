/**
 * Lists of companies with coordinates, whose columns a mapping names that anyone can
 * write.
 */
@NullMarked
package org.symbiograph.imports.formats.companies;

import org.jspecify.annotations.NullMarked;
