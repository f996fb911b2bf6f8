package org.studypack.template;

import java.util.List;

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
        boolean tall) {
    /** The same with another place and contact. */
    public Meeting withAddress(List<String> where, List<String> whom) {
        return new Meeting(branch, when, where, whom, logo, logoText, link, code, codeText, tall);
    }
}
