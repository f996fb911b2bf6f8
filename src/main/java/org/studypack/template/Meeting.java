package org.studypack.template;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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
 * @param mail the words of the contact that are addresses of mail
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
            boolean tall) {
        this(
                branch,
                when,
                place,
                contact,
                logo,
                logoText,
                link,
                code,
                codeText,
                tall,
                contact.stream()
                        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                        .filter(word -> MAIL.matcher(word).matches())
                        .toList());
    }

    /** The same with another place and contact. */
    public Meeting withAddress(List<String> where, List<String> whom) {
        return new Meeting(branch, when, where, whom, logo, logoText, link, code, codeText, tall);
    }
}
