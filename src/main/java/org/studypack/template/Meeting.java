package org.studypack.template;

import org.studypack.edition.HeldNumbers;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who meets, when and where. Texts that nobody gave are empty.
 *
 * @param branch the name
 * @param when date and time in the language of the labels
 * @param place a line of an address each
 * @param contact a line each
 * @param logo the path of the picture
 * @param logoText its alternative text
 * @param link an address
 * @param code the path of its QR code
 * @param codeText its alternative text
 * @param tall whether it is so long that nothing has room beside it
 * @param longest how many characters a word has at most that is kept whole
 * @param mail the words of the contact that are addresses of mail and kept whole
 */
public record Meeting(
        String branch,
        String when,
        List<String> place,
        List<String> contact,
        String logo,
        String logoText,
        String link,
        String code,
        String codeText,
        boolean tall,
        int longest,
        List<String> mail) {
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    /** One of a branch. */
    public Meeting(
            String branch,
            String when,
            List<String> place,
            List<String> contact,
            String logo,
            String logoText,
            String link,
            String code,
            String codeText,
            boolean tall,
            int longest) {
        this(
                branch,
                when,
                place,
                contact.stream().map(HeldNumbers::in).toList(),
                logo,
                logoText,
                link,
                code,
                codeText,
                tall,
                longest,
                contact.stream()
                        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                        .filter(word -> word.length() <= longest && MAIL.matcher(word).matches())
                        .toList());
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return place.isEmpty()
                && contact.isEmpty()
                && Stream.of(branch, when, logo, link).allMatch(String::isEmpty);
    }

    /** The same with another place and contact. */
    public Meeting withAddress(List<String> where, List<String> whom) {
        return new Meeting(
                branch, when, where, whom, logo, logoText, link, code, codeText, tall, longest);
    }
}
