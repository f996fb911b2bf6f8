package org.studypack.importing.talk;

import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.talk.SpeakerOpening.Sign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names among other words before a colon. A name is in capitals, or a role that speakers
 * have, or stands so more than once; where it stands once, the others must show that people speak.
 * In doubt it is none: a wrong name is worse than a missing one.
 */
final class SpeakerSearch {
    /** A conversation of more persons than this has one who speaks twice. */
    private static final int MOST_ONCE = 3;

    /** Fewer captions show no habit. */
    private static final int FEWEST_CAPTIONS = 3;

    private final SpeakerEvidence evidence;
    private final List<Integer> paragraphs;
    private final Map<String, List<SpeakerOpening>> openings;
    private final Set<String> labels = new HashSet<>();

    SpeakerSearch(SpeakerEvidence evidence) {
        this.evidence = evidence;
        this.paragraphs = evidence.paragraphs();
        this.openings =
                evidence.lines().stream()
                        .flatMap(line -> SpeakerOpening.of(line).stream())
                        .collect(
                                Collectors.groupingBy(
                                        SpeakerOpening::name, HashMap::new, Collectors.toList()));
        openings.keySet().removeAll(headings());
    }

    /** What stands before a colon in lines in capitals, and nowhere else. */
    private Set<String> headings() {
        Set<String> headings = new HashSet<>();
        for (String line : evidence.lines()) {
            SpeakerOpening.of(line)
                    .filter(found -> openings.getOrDefault(found.name(), List.of()).size() == 1)
                    .filter(found -> WrappedLines.isCapitals(found.name()))
                    .filter(found -> isHeading(line.substring(found.end())))
                    .ifPresent(found -> headings.add(found.name()));
        }
        return headings;
    }

    private boolean isHeading(String words) {
        return !evidence.captions()
                && WrappedLines.isCapitals(words)
                && words.strip().indexOf(' ') > 0;
    }

    SpeakerLabels labels() {
        labels.addAll(stamped());
        openings.forEach(
                (label, found) -> {
                    if (isClear(label, found.size())) {
                        labels.add(label);
                    }
                });
        labels.addAll(bold());
        labels.addAll(amongOthers());
        labels.addAll(letters());
        labels.addAll(new NamedOnce(evidence, openings, labels).inConversation());
        labels.addAll(new NamedOnce(evidence, openings, labels).bold());
        labels.addAll(new NamedOnce(evidence, openings, labels).afterOthers());
        labels.addAll(otherSpellings());
        labels.addAll(ofPrograms());
        Map<Sign, Set<String>> all = new EnumMap<>(Sign.class);
        all.put(Sign.COLON, labels);
        all.put(Sign.BRACKETS, withoutColon(Sign.BRACKETS));
        all.put(Sign.ARROWS, withoutColon(Sign.ARROWS));
        Map<String, List<SpeakerOpening>> named =
                Stream.concat(
                                openings.values().stream().flatMap(List::stream),
                                evidence.alone().stream())
                        .collect(Collectors.groupingBy(SpeakerOpening::name));
        return new SpeakerLabels(all, SpeakerLabels.withAside(named));
    }

    private static boolean isClear(String label, int times) {
        boolean clear =
                PossibleName.isRole(label)
                        || (WrappedLines.isCapitals(label) && !PossibleName.isCounted(label))
                        || (times > 1 && PossibleName.isLabel(label));
        return clear && !PossibleName.isNobody(label);
    }

    private List<String> stamped() {
        List<String> names =
                evidence.stamped().stream()
                        .flatMap(line -> PossibleName.before(line).stream())
                        .toList();
        boolean most = names.size() * 2 >= evidence.stamped().size();
        boolean enough = names.size() > 1 || names.size() == evidence.stamped().size();
        return most && enough ? names : List.of();
    }

    /** Names in bold, where most paragraphs begin with one. */
    private Set<String> bold() {
        return mostly(
                i ->
                        SpeakerOpening.of(evidence.lines().get(i))
                                .filter(o -> o.bold() || evidence.bold().contains(i)));
    }

    /** Names without a colon, where most paragraphs begin with one. */
    private Set<String> withoutColon(Sign sign) {
        return mostly(
                i ->
                        SpeakerOpening.withoutColon(evidence.lines().get(i))
                                .filter(o -> o.sign() == sign));
    }

    private Set<String> mostly(Function<Integer, Optional<SpeakerOpening>> opening) {
        List<String> names =
                paragraphs.stream()
                        .flatMap(i -> opening.apply(i).stream())
                        .map(SpeakerOpening::name)
                        .filter(name -> isClear(name, 2) && !PossibleName.isSound(name))
                        .toList();
        Set<String> distinct = Set.copyOf(names);
        boolean most = names.size() > 1 && names.size() * 2 >= paragraphs.size();
        boolean again = distinct.size() < names.size() || distinct.size() <= MOST_ONCE;
        return most && again ? distinct : Set.of();
    }

    /** Somebody of the audience, where others have names. */
    private List<String> amongOthers() {
        return labels.isEmpty() && !evidence.othersNamed()
                ? List.of()
                : openings.keySet().stream().filter(PossibleName::isRoleAmongOthers).toList();
    }

    /** Letters that stand for those who speak in an interview, though they are words too. */
    private List<String> letters() {
        return labels.isEmpty()
                ? List.of()
                : openings.keySet().stream()
                        .filter(PossibleName::isLetter)
                        .filter(letter -> openings.getOrDefault(letter, List.of()).size() > 1)
                        .toList();
    }

    /** Names that differ from known ones by capitals alone. */
    private List<String> otherSpellings() {
        Set<String> known =
                labels.stream().map(l -> l.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return openings.keySet().stream()
                .filter(name -> known.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * Names that people give themselves where a program writes captions: before each caption stands
     * one, and most of them are known.
     */
    private List<String> ofPrograms() {
        if (!evidence.captions() || paragraphs.size() < FEWEST_CAPTIONS) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int i : paragraphs) {
            String line = evidence.lines().get(i);
            Optional<String> name =
                    SpeakerOpening.of(line)
                            .filter(found -> labels.contains(found.name()))
                            .or(() -> SpeakerOpening.ofAnything(line))
                            .map(SpeakerOpening::name)
                            .filter(found -> !PossibleName.isNobody(found));
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name.get());
        }
        return names.stream().filter(labels::contains).count() * 2 >= names.size()
                ? names
                : List.of();
    }
}
