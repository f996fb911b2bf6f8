package org.studypack.importing.foreign.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that the style sheet of a page draws under words or through them, by the name of a class:
 * programs that save pages keep them there. They go to the elements.
 */
final class PageStyles {
    private static final Pattern RULE =
            Pattern.compile("\\.([A-Za-z][\\w-]*+)\\s*+\\{([^{}]{0,2000}+)\\}");
    private static final Pattern LINES =
            Pattern.compile(
                    "(?:^|[;\\s])((?:text-decoration|border-bottom)[a-z-]*+\\s*+:[^;]*+)",
                    Pattern.CASE_INSENSITIVE);

    private PageStyles() {}

    static void apply(Document page) {
        Map<String, String> rules = rules(page);
        if (rules.isEmpty()) {
            return;
        }
        for (Element element : page.body().select("[class]")) {
            StringBuilder style = new StringBuilder(element.attr("style"));
            for (String name : element.classNames()) {
                String lines = rules.getOrDefault(name, "");
                style.append(style.isEmpty() || lines.isEmpty() ? "" : ";").append(lines);
            }
            if (!style.isEmpty()) {
                element.attr("style", style.toString());
            }
        }
    }

    private static Map<String, String> rules(Document page) {
        Map<String, String> rules = new HashMap<>();
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find()) {
                Matcher lines = LINES.matcher(rule.group(2));
                if (lines.find()) {
                    rules.put(rule.group(1), lines.group(1));
                }
            }
        }
        return rules;
    }
}
