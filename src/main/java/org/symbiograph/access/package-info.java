/**
 * Who may write: keys, passwords and tokens, the roles they have, and what needs them.
 */
@NullMarked
package org.symbiograph.access;

import org.jspecify.annotations.NullMarked;
