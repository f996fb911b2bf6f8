package org.studypack.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A recipe as it is named on the command line: a file, or a name in the book. */
final class RecipeName implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("the name is empty");
        }
        return value;
    }
}
