package org.studypack.print.manuscript.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;

/** The tree answers as the JDK's own does, whatever is done to it. */
final class TreeDocumentTest {
    private static final int STEPS = 2000;

    private final Document mine = new TreeDocument();

    @Test
    void changesLeaveTheTreeThatTheJdkHas() throws Exception {
        Document known =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        List<Element> ours = new ArrayList<>(List.of(root(mine)));
        List<Element> theirs = new ArrayList<>(List.of(root(known)));
        Random random = new Random(7);
        for (int step = 0; step < STEPS; step++) {
            int at = random.nextInt(ours.size());
            int kind = random.nextInt(5);
            change(mine, ours, at, kind, step);
            change(known, theirs, at, kind, step);
        }
        assertThat(text(mine)).isEqualTo(text(known));
        for (int i = 1; i < ours.size(); i++) {
            if (isWithin(ours.get(i), mine) && isWithin(ours.get(i - 1), mine)) {
                assertThat(order(ours.get(i - 1), ours.get(i)))
                        .isEqualTo(order(theirs.get(i - 1), theirs.get(i)));
            }
        }
    }

    @Test
    void manySiblingsAreSortedAtOnce() {
        Element root = root(mine);
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(root.appendChild(mine.createElement("li")));
        }
        List<Node> mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort((a, b) -> order(a, b));
        assertThat(mixed).isEqualTo(items);
    }

    @Test
    void copyKnowsWhatTheElementKnows() {
        Element root = root(mine);
        root.setAttribute("class", "questions");
        root.setUserData("source", "guide/01.md", null);
        root.appendChild(mine.createTextNode("Why?"));
        Element copy = (Element) root.cloneNode(true);
        root.setAttribute("class", "other");
        assertThat(copy.getAttribute("class")).isEqualTo("questions");
        assertThat(copy.getUserData("source")).isEqualTo("guide/01.md");
        assertThat(copy.getTextContent()).isEqualTo("Why?");
        assertThat(copy.getParentNode()).isNull();
    }

    @Test
    void listsAndAttributesAreWhatTheyWereWhenAskedFor() {
        Element root = root(mine);
        Node first = root.appendChild(mine.createElement("p"));
        root.appendChild(mine.createElement("p"));
        NodeList found = mine.getElementsByTagName("p");
        NodeList children = root.getChildNodes();
        root.removeChild(first);
        assertThat(found.getLength()).isEqualTo(2);
        assertThat(children.getLength()).isEqualTo(2);
        assertThat(root.getChildNodes().getLength()).isEqualTo(1);
    }

    private static Element root(Document document) {
        return (Element) document.appendChild(document.createElement("body"));
    }

    /** Adds an element or a text, moves one to the front, replaces one, or takes one out. */
    private static void change(Document document, List<Element> known, int at, int kind, int step) {
        Element place = known.get(at);
        Element made = document.createElement("e" + step);
        made.setAttribute("n", "" + step);
        switch (kind) {
            case 0 -> known.add((Element) place.appendChild(made));
            case 1 -> place.appendChild(document.createTextNode(" " + step));
            case 2 -> known.add((Element) place.insertBefore(made, place.getFirstChild()));
            case 3 -> {
                if (at > 0 && place.getParentNode() != null) {
                    place.getParentNode().replaceChild(made, place);
                    known.set(at, made);
                }
            }
            default -> {
                if (at > 0 && at % 7 == 0 && place.getParentNode() != null) {
                    place.getParentNode().removeChild(place);
                }
            }
        }
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder(node.getNodeName());
        if (node instanceof Element element) {
            text.append(element.getAttribute("n"));
        }
        text.append(node.getNodeValue()).append('(');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(text(child));
        }
        return text.append(')').toString();
    }

    private static boolean isWithin(Node node, Document document) {
        Node top = node;
        while (top.getParentNode() != null) {
            top = top.getParentNode();
        }
        return top.equals(document);
    }

    private static int order(Node a, Node b) {
        int place = a.compareDocumentPosition(b);
        return (place & Node.DOCUMENT_POSITION_FOLLOWING) != 0
                ? -1
                : (place & Node.DOCUMENT_POSITION_PRECEDING) != 0 ? 1 : 0;
    }
}
