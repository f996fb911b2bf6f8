package org.studypack.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of answer spaces, for tests that walk them all. */
public final class AnswerKinds {
    private AnswerKinds() {}

    /** The records, in the order in which they are declared. */
    public static List<Class<?>> all() {
        return Arrays.stream(AnswerSpace.class.getPermittedSubclasses())
                .flatMap(AnswerKinds::records)
                .toList();
    }

    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isRecord()
                ? Stream.of(kind)
                : Arrays.stream(kind.getPermittedSubclasses()).flatMap(AnswerKinds::records);
    }

    /** In small letters: {@code ForAgainst} is {@code for-against}. */
    public static String name(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Its value of {@code answer=}: an excerpt and a quotation are read closely under one. */
    public static String written(Class<?> kind) {
        return kind.equals(AnswerSpace.CloseQuotation.class)
                ? name(AnswerSpace.CloseReading.class)
                : name(kind);
    }

    public static List<String> names() {
        return all().stream().map(AnswerKinds::name).toList();
    }
}
