package org.studypack.importing.talk;

import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.wording.LanguageGuess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds names that stand once, such as that of somebody who lectures between two turns of the
 * chair, where others are known to speak.
 */
final class NamedOnce {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters and a number that stand for somebody: {@code Q1, P12}. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}{1,2}\\d{1,2}");

    private final SpeakerEvidence evidence;
    private final List<Integer> paragraphs;
    private final Map<String, List<SpeakerOpening>> openings;
    private final Set<String> known;

    /** All words of the document that have no capital. */
    private final Set<String> small = new HashSet<>();

    /**
     * @param openings what stands before colons and could be names
     * @param known those that are names
     */
    NamedOnce(
            SpeakerEvidence evidence,
            Map<String, List<SpeakerOpening>> openings,
            Set<String> known) {
        this.evidence = evidence;
        this.paragraphs = evidence.paragraphs();
        this.openings = openings;
        this.known = Set.copyOf(known);
        evidence.lines().stream()
                .flatMap(WORDS::splitAsStream)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .forEach(small::add);
    }

    /**
     * Names in a conversation: there most paragraphs begin with a name, and one of them at least
     * that is surely one and not in capitals.
     */
    List<String> inConversation() {
        if (known.stream().allMatch(WrappedLines::isCapitals)) {
            return List.of();
        }
        List<String> names =
                IntStream.range(0, paragraphs.size())
                        .mapToObj(this::name)
                        .flatMap(Optional::stream)
                        .filter(name -> known.contains(name) || PossibleName.isLongLabel(name))
                        .toList();
        return names.size() * 2 >= paragraphs.size() ? names : List.of();
    }

    /** Names in bold, where known ones are bold too; a word alone may be a heading. */
    List<String> bold() {
        List<Integer> bold =
                IntStream.range(0, paragraphs.size()).filter(this::isBold).boxed().toList();
        if (bold.stream().noneMatch(this::isKnown)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i : bold) {
            name(i).filter(name -> !known.contains(name) && PossibleName.isLongLabel(name))
                    .ifPresent(
                            name -> {
                                if (isFull(name) ? !isSmall(name) : isNumbered(name)) {
                                    names.add(name);
                                } else if (!isFull(name) && follows(i)) {
                                    words.add(name);
                                }
                            });
        }
        if (words.size() == 1) {
            names.addAll(words);
        }
        return names;
    }

    /**
     * Full names right after the paragraph of somebody who is known; not in German, where what
     * begins with two capitals may be <i>Erste Frage</i>.
     */
    List<String> afterOthers() {
        if (evidence.captions()
                || LanguageGuess.of(String.join("\n", evidence.lines()))
                        .filter(guess -> guess.language().equals("de"))
                        .isPresent()) {
            return List.of();
        }
        return IntStream.range(0, paragraphs.size())
                .filter(this::follows)
                .mapToObj(this::name)
                .flatMap(Optional::stream)
                .filter(name -> PossibleName.isLongLabel(name) && isFull(name))
                .filter(name -> WORDS.splitAsStream(name).noneMatch(this::isWord))
                .toList();
    }

    /** What stands before the colon of a paragraph, by its index. */
    private Optional<String> name(int index) {
        return SpeakerOpening.of(line(index))
                .map(SpeakerOpening::name)
                .filter(openings::containsKey);
    }

    private String line(int index) {
        return evidence.lines().get(paragraphs.get(index));
    }

    private boolean isKnown(int index) {
        return name(index).filter(known::contains).isPresent();
    }

    private boolean follows(int index) {
        return index > 0 && isKnown(index - 1);
    }

    private boolean isBold(int index) {
        return evidence.bold().contains(paragraphs.get(index))
                || SpeakerOpening.of(line(index)).filter(SpeakerOpening::bold).isPresent();
    }

    private static boolean isNumbered(String name) {
        return NUMBERED.matcher(name).matches();
    }

    /** Whether a name has several words, and capitals in the first and last. */
    private static boolean isFull(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.indexOf(' ') > 0
                && Character.isUpperCase(name.codePointAt(0))
                && Character.isUpperCase(last.codePointAt(0));
    }

    /** Whether all words of a name stand elsewhere without capitals, as those of a heading do. */
    private boolean isSmall(String name) {
        return WORDS.splitAsStream(name).allMatch(this::isElsewhereSmall);
    }

    /** Whether a word within a name shows that it is none: the names of roles do so too. */
    private boolean isWord(String word) {
        return isElsewhereSmall(word) || PossibleName.isNobody(word) || PossibleName.isRole(word);
    }

    private boolean isElsewhereSmall(String word) {
        return small.contains(word.toLowerCase(Locale.ROOT));
    }
}
