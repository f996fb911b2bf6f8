package org.studypack.importing.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a mail (RFC 5322) or of a web archive, which is kept as one: lines of a name, a colon
 * and a value up to the first empty line. A guide may begin with such lines too (`Title: …`), and a
 * talk (`CHAIR: …`); what only programs write, or an address of a sender, makes it a mail.
 */
final class MailHead {
    private static final Pattern HEAD =
            Pattern.compile(
                    "\\A\\s*+(?:From \\S++ .*+\\R)?+" // as a folder of mails begins
                            + "((?:[A-Za-z][A-Za-z0-9-]*+:.*+(?:\\R|\\z)"
                            + "(?:[ \\t]++\\S.*+(?:\\R|\\z))*+)++)[ \\t]*+(?:\\R|\\z)");
    private static final Pattern OF_A_PROGRAM =
            Pattern.compile(
                    "(?mi)^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Received|"
                            + "Return-Path|Message-ID|Delivered-To|DKIM-Signature):");
    private static final Pattern SENDER = Pattern.compile("(?mi)^From:.*@");
    private static final Pattern OTHERS = Pattern.compile("(?mi)^(?:To|Cc|Subject|Date):");

    private MailHead() {}

    static boolean isIn(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return false;
        }
        String fields = head.group(1);
        return OF_A_PROGRAM.matcher(fields).find()
                || (SENDER.matcher(fields).find() && OTHERS.matcher(fields).find());
    }
}
