/**
 * Organization network analysis: who is connected to a company, and who of them has the
 * same residue, a complementary one, or may want it.
 */
@NullMarked
package org.symbiograph.networks.companies;

import org.jspecify.annotations.NullMarked;
