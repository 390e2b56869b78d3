/** The pages in a real browser. */
@NullMarked
package org.symbiograph.browser;

import org.jspecify.annotations.NullMarked;
