package org.studypack.cli;

import org.studypack.publish.batch.Shard;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shard as it is written on the command line. */
final class ShardName implements ITypeConverter<Shard> {
    private static final Pattern OF_SOME = Pattern.compile("[0-9]{1,5}/0*([1-9][0-9]{0,4})");

    @Override
    public Shard convert(String value) {
        return Shard.parse(value).orElseThrow(() -> new TypeConversionException(sentence(value)));
    }

    private static String sentence(String value) {
        Matcher some = OF_SOME.matcher(value.strip());
        if (!some.matches()) {
            return "`" + value + "` is not a share; write `1/4` for the first of four";
        }
        String of = some.group(1);
        return of.equals("1")
                ? "`" + value + "` is not a share; of one there is only `1/1`"
                : "`%s` is not a share; of %s there are `1/%s` to `%s/%s`"
                        .formatted(value, of, of, of, of);
    }
}
