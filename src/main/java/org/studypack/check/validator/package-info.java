/**
 * What talks to the validators of others: loaded by a class loader that holds their jars, never by
 * the one that holds the rest of the program. Uses {@code diagnostic} and the interface {@code
 * Validator} alone.
 */
@NullMarked
package org.studypack.check.validator;

import org.jspecify.annotations.NullMarked;
