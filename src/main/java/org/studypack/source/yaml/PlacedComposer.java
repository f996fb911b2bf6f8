package org.studypack.source.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.List;
import java.util.Optional;

/**
 * Makes a tree of a file in YAML, and knows the place of what it refuses: more than fits into
 * memory, lists and mappings that are too deep within each other for its stack, and what the
 * library refuses without a place.
 */
final class PlacedComposer extends Composer {
    /** The most lists and mappings inside one another; no file of a pack has more than five. */
    static final int DEEPEST = 50;

    /** The most lists, mappings, keys and values of a file, each of which takes 300 bytes. */
    static final int MOST = 1_000_000;

    private final ReadEvents events;
    private int depth;
    private int all;

    private PlacedComposer(LoadSettings settings, ReadEvents events) {
        super(settings, events);
        this.events = events;
    }

    static PlacedComposer of(String content, LoadSettings settings) {
        Parser parser = new ParserImpl(settings, new StreamReader(settings, content));
        return new PlacedComposer(settings, new ReadEvents(parser));
    }

    /** Where what was read last begins; empty where nothing was. */
    Optional<Mark> last() {
        return events.last;
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
        enter();
        SequenceNode list = super.composeSequenceNode(anchor);
        depth--;
        return list;
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
        enter();
        Node mapping = super.composeMappingNode(anchor);
        depth--;
        return mapping;
    }

    @Override
    protected Node composeScalarNode(Optional<Anchor> anchor, List<CommentLine> comments) {
        count();
        return super.composeScalarNode(anchor, comments);
    }

    private void enter() {
        count();
        if (++depth > DEEPEST) {
            throw new TooDeepException(nextPlace());
        }
    }

    private void count() {
        if (++all > MOST) {
            throw new ComposerException(
                    "more than %d keys and values in one file".formatted(MOST), nextPlace());
        }
    }

    private Optional<Mark> nextPlace() {
        return parser.peekEvent().getStartMark();
    }

    /** Thrown where lists and mappings are too deep inside one another. */
    static final class TooDeepException extends ComposerException {
        private static final long serialVersionUID = 1;

        private TooDeepException(Optional<Mark> place) {
            super("more than %d lists and mappings inside one another".formatted(DEEPEST), place);
        }
    }

    /** Hands events on. */
    private static final class ReadEvents implements Parser {
        private final Parser parser;
        private Optional<Mark> last = Optional.empty();

        ReadEvents(Parser parser) {
            this.parser = parser;
        }

        @Override
        public boolean checkEvent(Event.ID kind) {
            return parser.checkEvent(kind);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public Event next() {
            Event event = parser.next();
            last = event.getStartMark();
            return event;
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }
    }
}
