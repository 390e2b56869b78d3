/**
 * The documented exchanges with their case studies, companies and sources: browse,
 * search, cite.
 */
@NullMarked
package org.symbiograph.library;

import org.jspecify.annotations.NullMarked;
