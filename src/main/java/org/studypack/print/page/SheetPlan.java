package org.studypack.print.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many lines the questions of a worksheet get, and how far apart those are, so that it takes
 * the fewest pages and fills them. Lengths are in dots.
 *
 * <p>First the lines move closer, where a question comes back from the next page by that. Then
 * questions are shared out among the pages so that the one with the least room to answer has as
 * much as can be. Each page gets lines until no more have room, those questions first that have the
 * fewest; what is left is spread between the lines. No question loses a line.
 *
 * @param room the height of a page
 * @param head what stands above the first question
 * @param further what stands above the first question of each further page
 */
record SheetPlan(int room, int head, int further, List<Room> questions) {
    /** How close and how far lines may be, in thousandths of their usual distance: 7 to 9 mm. */
    private static final int CLOSEST = 875;

    private static final int FARTHEST = 1125;
    private static final int USUAL = 1000;
    private static final int STEP = 5;

    /** Of the lines of one question; there is no use in more. */
    private static final int MOST = 60;

    SheetPlan {
        questions = List.copyOf(questions);
    }

    /**
     * What a question takes of a page.
     *
     * @param before the space above it, where it is not the first of its page
     * @param fixed all but its lines
     * @param lines to write on; 0 where it has none to add to
     * @param pitch their distance
     * @param elastic whether they may be closer or farther apart
     */
    record Room(int before, int fixed, int lines, int pitch, boolean elastic) {
        int height() {
            return fixed + lines * pitch;
        }

        Room at(int thousandths) {
            return elastic
                    ? new Room(before, fixed, lines, pitch * thousandths / USUAL, elastic)
                    : this;
        }

        /**
         * With so many lines or more, where it has any that can be added to and a page has room.
         */
        Room withLeast(int least, int page) {
            if (lines == 0 || pitch == 0) {
                return this;
            }
            int most = (page - fixed) / pitch;
            return new Room(before, fixed, Math.max(lines, Math.min(least, most)), pitch, elastic);
        }

        Room withLine() {
            return new Room(before, fixed, lines + 1, pitch, elastic);
        }

        /** With its lines so far apart that they take what is left of a page, or nearly. */
        Room spread(int page) {
            int widest = pitch * (FARTHEST - USUAL) / USUAL;
            return wider(Math.max(0, Math.min(widest, (page - height()) / lines)));
        }

        Room wider(int dots) {
            return elastic ? new Room(before, fixed, lines, pitch + dots, elastic) : this;
        }
    }

    /** The questions of each page as they are to be; empty where one does not fit on a page. */
    Optional<List<List<Room>>> fitted() {
        return close().map(all -> filled(sharedOut(all)));
    }

    /** The same where the last question takes what its page has left: others there grow no more. */
    Optional<List<List<Room>>> fittedAboveRest() {
        return close().map(
                        all -> {
                            List<List<Room>> pages = pages(all);
                            List<List<Room>> filled = filled(pages);
                            filled.set(filled.size() - 1, pages.getLast());
                            return filled;
                        });
    }

    /** With lines as close as the fewest pages ask for; empty where one does not fit on a page. */
    private Optional<List<Room>> close() {
        if (questions.stream().anyMatch(each -> each.at(CLOSEST).height() > room - further)) {
            return Optional.empty();
        }
        List<List<Room>> closest = pages(at(CLOSEST));
        int pitch = USUAL;
        while (pitch > CLOSEST && isWorse(pages(at(pitch)), closest)) {
            pitch -= STEP;
        }
        return Optional.of(at(pitch));
    }

    private List<List<Room>> filled(List<List<Room>> pages) {
        List<List<Room>> filled = new ArrayList<>();
        int above = head;
        for (List<Room> page : pages) {
            filled.add(filled(page, above));
            above = further;
        }
        return filled;
    }

    /** On as few pages, with as many lines as each question can have there. */
    private List<List<Room>> sharedOut(List<Room> all) {
        List<List<Room>> fewest = pages(all);
        int least = 0;
        for (int more = MOST; more > 0; more /= 2) {
            while (least + more <= MOST && !isWorse(pages(withLeast(all, least + more)), fewest)) {
                least += more;
            }
        }
        return pages(withLeast(all, least));
    }

    /** Whether there are more pages than there could be, or the first has no question. */
    private static boolean isWorse(List<List<Room>> pages, List<List<Room>> best) {
        return pages.size() > best.size()
                || (pages.getFirst().isEmpty() && !best.getFirst().isEmpty());
    }

    private List<Room> withLeast(List<Room> all, int least) {
        return all.stream().map(each -> each.withLeast(least, room - further)).toList();
    }

    private List<Room> at(int thousandths) {
        return questions.stream().map(each -> each.at(thousandths)).toList();
    }

    /**
     * The questions page by page; none is divided. The first page has none where the first one does
     * not fit below the head.
     */
    private List<List<Room>> pages(List<Room> all) {
        List<List<Room>> pages = new ArrayList<>();
        List<Room> page = new ArrayList<>();
        int left = room - head;
        for (Room question : all) {
            int height = question.height() + (page.isEmpty() ? 0 : question.before());
            if (height > left && (!page.isEmpty() || pages.isEmpty())) {
                pages.add(page);
                page = new ArrayList<>();
                left = room - further;
                height = question.height();
            }
            page.add(question);
            left -= height;
        }
        pages.add(page);
        return pages;
    }

    private List<Room> filled(List<Room> page, int above) {
        List<Room> filled = new ArrayList<>(page);
        int left = room - above;
        for (int i = 0; i < page.size(); i++) {
            left -= page.get(i).height() + (i == 0 ? 0 : page.get(i).before());
        }
        for (int next = shortest(filled, left); next >= 0; next = shortest(filled, left)) {
            left -= filled.get(next).pitch();
            filled.set(next, filled.get(next).withLine());
        }
        int lines = filled.stream().filter(Room::elastic).mapToInt(Room::lines).sum();
        int wider = lines == 0 ? 0 : left / lines;
        filled.replaceAll(each -> each.wider(Math.min(wider, most(each))));
        return filled;
    }

    /** How much farther apart lines may be than they are. */
    private int most(Room question) {
        int usual = questions.stream().filter(Room::elastic).mapToInt(Room::pitch).max().orElse(0);
        return Math.max(0, usual * FARTHEST / USUAL - question.pitch());
    }

    /** The question with the fewest lines that one more has room for; -1 where there is none. */
    private static int shortest(List<Room> page, int left) {
        int shortest = -1;
        for (int i = 0; i < page.size(); i++) {
            Room each = page.get(i);
            boolean hasLines = each.lines() > 0 && each.pitch() > 0;
            boolean grows = hasLines && each.lines() < MOST && each.pitch() <= left;
            if (grows && (shortest < 0 || each.lines() < page.get(shortest).lines())) {
                shortest = i;
            }
        }
        return shortest;
    }
}
