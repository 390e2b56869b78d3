/** Layouts of files that are taken over, each told as rows of our own tables. */
@NullMarked
package org.symbiograph.imports.formats;

import org.jspecify.annotations.NullMarked;
