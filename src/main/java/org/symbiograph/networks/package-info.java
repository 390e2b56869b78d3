/**
 * Organization network analysis and networks measured: who could reach whom through what
 * they share, who gives what to whom in parks, supply chains and between sectors, and how
 * such networks hold together.
 */
@NullMarked
package org.symbiograph.networks;

import org.jspecify.annotations.NullMarked;
