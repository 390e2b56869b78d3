/** What all HTTP shares: problems, paging, formats, the release an answer belongs to. */
@NullMarked
package org.symbiograph.web;

import org.jspecify.annotations.NullMarked;
