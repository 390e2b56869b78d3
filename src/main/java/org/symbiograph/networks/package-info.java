/**
 * Networks of companies and of sectors: drawn as graphs and measured as the literature
 * measures them. Beside that, what a network is to one of its companies, and what sectors
 * give each other.
 */
@NullMarked
package org.symbiograph.networks;

import org.jspecify.annotations.NullMarked;
