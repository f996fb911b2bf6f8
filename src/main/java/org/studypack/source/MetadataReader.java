package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Creator;
import org.studypack.pack.LanguageTag;
import org.studypack.pack.Metadata;
import org.studypack.source.markdown.MarkdownReader;
import org.studypack.source.markdown.MarkdownText;
import org.studypack.source.yaml.YamlMapping;
import org.studypack.source.yaml.YamlText;
import org.studypack.source.yaml.YamlValue;
import org.studypack.words.Slug;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what pack.yaml says of the pack as a whole. */
final class MetadataReader {
    private static final Pattern FILE_NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*");

    private static final Pattern DATE = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}(?:T.*)?");

    private final YamlMapping file;
    private final MarkdownReader markdown;
    private final Diagnostics diagnostics;

    MetadataReader(YamlMapping file, MarkdownReader markdown, Diagnostics diagnostics) {
        this.file = file;
        this.markdown = markdown;
        this.diagnostics = diagnostics;
    }

    /**
     * The metadata.
     *
     * @param date replaces {@code modified}
     */
    Metadata read(Optional<Instant> date) {
        String title = file.requiredWords("title").map(YamlText::words).orElse("");
        String language = language();
        String slug = slug(title);
        Optional<Instant> modified = modified();
        return new Metadata(
                title,
                file.words("subtitle"),
                creators(),
                language,
                file.paragraph("rights"),
                file.words("publisher"),
                file.paragraph("description"),
                subjects(),
                identifier(slug, language),
                slug,
                date.or(() -> modified).map(at -> at.truncatedTo(ChronoUnit.SECONDS)),
                file.text("imprint")
                        .map(text -> markdown.passage(new MarkdownText(text.value(), text::at)))
                        .orElse(List.of()));
    }

    private String language() {
        Optional<YamlText> language = file.text("language");
        if (language.isEmpty()) {
            diagnostics.report(
                    Code.LANGUAGE_UNKNOWN,
                    file.keyLocation("language"),
                    "nothing says what language the pack is in; English is assumed",
                    "write `language: en`");
            return "en";
        }
        return tag(language.get(), diagnostics).orElse("en");
    }

    /** A language tag in its canonical form; empty where it is none, which is reported. */
    static Optional<String> tag(YamlText text, Diagnostics diagnostics) {
        Optional<String> flaw = LanguageTag.flaw(text.words());
        if (flaw.isPresent()) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    text.location(),
                    "`%s` is not a language".formatted(text.words()),
                    flaw.get());
            return Optional.empty();
        }
        return Optional.of(Locale.forLanguageTag(text.words()).toLanguageTag());
    }

    private List<Creator> creators() {
        return file.list("creators").stream().flatMap(value -> creator(value).stream()).toList();
    }

    private static Optional<Creator> creator(YamlValue value) {
        if (!value.isMapping()) {
            return value.text()
                    .map(name -> new Creator(name.words(), Creator.Role.AUTHOR, name.words()));
        }
        return value.mapping()
                .flatMap(
                        creator -> {
                            Optional<YamlText> name = creator.requiredWords("name");
                            Creator.Role role =
                                    creator.choice("role", Creator.Role.class)
                                            .orElse(Creator.Role.AUTHOR);
                            Optional<String> fileAs = creator.text("file-as").map(YamlText::words);
                            creator.refuseOthers();
                            return name.map(YamlText::words)
                                    .map(words -> new Creator(words, role, fileAs.orElse(words)));
                        });
    }

    private List<String> subjects() {
        return file.list("subjects").stream()
                .flatMap(value -> value.text().map(YamlText::words).stream())
                .toList();
    }

    private String slug(String title) {
        Optional<YamlText> slug = file.text("slug");
        if (slug.isEmpty()) {
            return Slug.orHash(title);
        }
        String name = slug.get().words();
        if (!FILE_NAME.matcher(name).matches() || !Slug.isFileName(name)) {
            slug.get()
                    .report(
                            Code.WRONG_VALUE,
                            "`%s` cannot be the name of a file everywhere".formatted(name),
                            "use letters, digits and hyphens: `%s`".formatted(Slug.orHash(name)));
        }
        return name;
    }

    private String identifier(String slug, String language) {
        Optional<YamlText> identifier = file.text("identifier");
        if (identifier.isEmpty()) {
            String name = "studypack:" + slug + ":" + language;
            return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        String uri = identifier.get().words();
        if (!isAbsolute(uri)) {
            identifier
                    .get()
                    .report(
                            Code.WRONG_VALUE,
                            "`%s` is not a URI".formatted(uri),
                            uri.matches("[0-9 -]{9,17}[0-9Xx]")
                                    ? "write `urn:isbn:%s`".formatted(uri.replaceAll("[ -]", ""))
                                    : "write for instance `urn:uuid:…`, or leave it out");
        }
        return uri;
    }

    private static boolean isAbsolute(String uri) {
        try {
            return new URI(uri).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<Instant> modified() {
        Optional<YamlText> text = file.text("modified");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String date = text.get().words();
        Optional<Instant> instant = instant(date);
        if (instant.isEmpty()) {
            text.get()
                    .report(
                            Code.WRONG_VALUE,
                            "`%s` is not a date".formatted(date),
                            "write `2026-11-01` or `2026-11-01T09:30:00Z`");
        }
        return instant;
    }

    /**
     * A day or a point in time of a year of four digits, also in UTC. No minute has a sixtieth
     * second here, and no day a 24th hour.
     */
    private static Optional<Instant> instant(String date) {
        try {
            return DATE.matcher(date).matches()
                    ? Optional.of(
                                    date.contains("T")
                                            ? OffsetDateTime.parse(date).toInstant()
                                            : LocalDate.parse(date)
                                                    .atStartOfDay(ZoneOffset.UTC)
                                                    .toInstant())
                            .filter(MetadataReader::isOfFourDigits)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfFourDigits(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1000 && year <= 9999;
    }
}
