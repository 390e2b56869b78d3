/**
 * Who gives what to whom between the sectors of NACE.
 */
@NullMarked
package org.symbiograph.networks.sectors;

import org.jspecify.annotations.NullMarked;
