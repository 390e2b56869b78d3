/**
 * Official code lists in the layouts in which they are published, told as rows of our
 * code tables.
 */
@NullMarked
package org.symbiograph.imports.formats.codes;

import org.jspecify.annotations.NullMarked;
