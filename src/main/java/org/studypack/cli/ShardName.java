package org.studypack.cli;

import org.studypack.publish.Shard;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A shard as it is written on the command line. */
final class ShardName implements ITypeConverter<Shard> {

    @Override
    public Shard convert(String value) {
        return Shard.parse(value)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'" + value + "' is no share: write 1/4 to 4/4"));
    }
}
