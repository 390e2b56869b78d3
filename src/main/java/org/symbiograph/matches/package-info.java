/**
 * Who could work with whom: donors, streams and receivers of a group of companies, paired
 * by what earlier exchanges tell.
 */
@NullMarked
package org.symbiograph.matches;

import org.jspecify.annotations.NullMarked;
