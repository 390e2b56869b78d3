/**
 * Which code or company is meant by the cells of a spreadsheet: a service of the
 * Reconciliation API (W3C Entity Reconciliation Community Group) as OpenRefine uses it.
 */
@NullMarked
package org.symbiograph.reconciliation;

import org.jspecify.annotations.NullMarked;
